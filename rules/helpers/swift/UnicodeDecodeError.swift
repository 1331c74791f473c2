// The exception UnicodeDecodeError.
class UnicodeDecodeError: UnicodeError {}
