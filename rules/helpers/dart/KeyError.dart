// A key that is not there.
class KeyError extends LookupError {
  KeyError([super.message]);
}
