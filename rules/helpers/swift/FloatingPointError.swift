// The exception FloatingPointError.
class FloatingPointError: ArithmeticError {}
