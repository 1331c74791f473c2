// The exception of this name.
class FloatingPointError : ArithmeticError { mixin basicExceptionCtors; }
