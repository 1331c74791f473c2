// The exception of this name.
class ValueError : Exception { mixin basicExceptionCtors; }
