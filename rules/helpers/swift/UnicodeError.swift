// The exception UnicodeError.
class UnicodeError: ValueError {}
