// The exception of this name.
class AttributeError : Exception { mixin basicExceptionCtors; }
