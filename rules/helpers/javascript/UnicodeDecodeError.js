// As Python's UnicodeDecodeError.
class UnicodeDecodeError extends UnicodeError {}
