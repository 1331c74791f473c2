// The exception of this name.
class RecursionError : RuntimeError { mixin basicExceptionCtors; }
