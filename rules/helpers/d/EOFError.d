// The exception of this name.
class EOFError : Exception { mixin basicExceptionCtors; }
