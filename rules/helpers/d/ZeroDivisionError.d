// The exception of this name.
class ZeroDivisionError : ArithmeticError { mixin basicExceptionCtors; }
