// The exception of this name.
class ArithmeticError : Exception { mixin basicExceptionCtors; }
