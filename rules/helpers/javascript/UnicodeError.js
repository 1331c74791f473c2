// As Python's UnicodeError.
class UnicodeError extends ValueError {}
