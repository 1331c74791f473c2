// The exception of this name.
class UnicodeError : ValueError { mixin basicExceptionCtors; }
