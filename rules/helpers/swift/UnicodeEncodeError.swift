// The exception UnicodeEncodeError.
class UnicodeEncodeError: UnicodeError {}
