// The exception of this name.
class OverflowError : ArithmeticError { mixin basicExceptionCtors; }
