// The exception of this name.
class MemoryError : Exception { mixin basicExceptionCtors; }
