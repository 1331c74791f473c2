// The exception of this name.
class RuntimeError : Exception { mixin basicExceptionCtors; }
