// Text that cannot be coded.
class UnicodeError(message: String = "") extends IllegalArgumentException(message)
