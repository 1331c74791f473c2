// The exception of this name.
class AssertionError : Exception { mixin basicExceptionCtors; }
