// Text that cannot be coded.
class UnicodeError(message: String = "") : IllegalArgumentException(message)
