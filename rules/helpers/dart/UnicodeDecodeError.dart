// Bytes that are no text in an encoding.
class UnicodeDecodeError extends UnicodeError {
  UnicodeDecodeError([super.message]);
}
