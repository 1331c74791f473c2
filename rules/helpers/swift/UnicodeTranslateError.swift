// The exception UnicodeTranslateError.
class UnicodeTranslateError: UnicodeError {}
