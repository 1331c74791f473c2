// The exception ArithmeticError.
class ArithmeticError: Exception {}
