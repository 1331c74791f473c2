// An overflow whose text is the program's own.
class OverflowError(message: String = "") extends ArithmeticException(message)
