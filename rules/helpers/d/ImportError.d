// The exception of this name.
class ImportError : Exception { mixin basicExceptionCtors; }
