// The exception of this name.
class PermissionError : OSError { mixin basicExceptionCtors; }
