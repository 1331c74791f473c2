// Text that cannot be converted.
class UnicodeError extends ValueError {
  UnicodeError([super.message]);
}
