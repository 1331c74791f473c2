// As Python's OverflowError.
class OverflowError extends ArithmeticError {}
