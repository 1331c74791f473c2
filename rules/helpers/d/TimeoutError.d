// The exception of this name.
class TimeoutError : OSError { mixin basicExceptionCtors; }
