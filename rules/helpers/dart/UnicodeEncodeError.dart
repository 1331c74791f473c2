// Text that an encoding cannot express.
class UnicodeEncodeError extends UnicodeError {
  UnicodeEncodeError([super.message]);
}
