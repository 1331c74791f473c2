// The exception OverflowError.
class OverflowError: ArithmeticError {}
