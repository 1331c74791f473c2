// The exception of this name.
class NotImplementedError : RuntimeError { mixin basicExceptionCtors; }
