// The exception of this name.
class UnicodeEncodeError : UnicodeError { mixin basicExceptionCtors; }
