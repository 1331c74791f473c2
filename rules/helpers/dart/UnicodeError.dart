// Text that cannot be converted.
class UnicodeError extends ArgumentError {
  UnicodeError([super.message]);
}
