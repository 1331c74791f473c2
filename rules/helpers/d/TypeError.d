// The exception of this name.
class TypeError : Exception { mixin basicExceptionCtors; }
