// As Python's ZeroDivisionError.
class ZeroDivisionError extends ArithmeticError {}
