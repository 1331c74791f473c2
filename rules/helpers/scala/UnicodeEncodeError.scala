// Text that bytes cannot hold.
class UnicodeEncodeError(message: String = "") extends IllegalArgumentException(message)
