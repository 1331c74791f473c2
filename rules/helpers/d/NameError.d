// The exception of this name.
class NameError : Exception { mixin basicExceptionCtors; }
