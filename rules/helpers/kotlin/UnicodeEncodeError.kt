// Text that bytes cannot hold.
class UnicodeEncodeError(message: String = "") : IllegalArgumentException(message)
