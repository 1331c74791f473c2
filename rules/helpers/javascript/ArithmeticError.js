// As Python's ArithmeticError.
class ArithmeticError extends Error {}
