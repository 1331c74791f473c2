// Bytes that are no text.
class UnicodeDecodeError(message: String = "") : IllegalArgumentException(message)
