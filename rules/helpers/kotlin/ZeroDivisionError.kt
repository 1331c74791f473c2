// A division by zero whose text is the program's own.
class ZeroDivisionError(message: String = "") : ArithmeticException(message)
