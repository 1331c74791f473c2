// A key that is not there.
class KeyError extends BaseError {
  KeyError([super.message]);
}
