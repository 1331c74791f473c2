// The exception of this name.
class OSError : Exception { mixin basicExceptionCtors; }
