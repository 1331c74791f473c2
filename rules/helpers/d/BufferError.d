// The exception of this name.
class BufferError : Exception { mixin basicExceptionCtors; }
