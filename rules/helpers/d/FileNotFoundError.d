// The exception of this name.
class FileNotFoundError : OSError { mixin basicExceptionCtors; }
