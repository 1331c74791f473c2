// As Python's UnicodeEncodeError.
class UnicodeEncodeError extends UnicodeError {}
