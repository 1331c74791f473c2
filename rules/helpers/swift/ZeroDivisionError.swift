// The exception ZeroDivisionError.
class ZeroDivisionError: ArithmeticError {}
