// Bytes that are no text.
class UnicodeDecodeError(message: String = "") extends IllegalArgumentException(message)
