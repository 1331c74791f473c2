// As Python's FloatingPointError.
class FloatingPointError extends ArithmeticError {}
