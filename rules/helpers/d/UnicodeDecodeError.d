// The exception of this name.
class UnicodeDecodeError : UnicodeError { mixin basicExceptionCtors; }
