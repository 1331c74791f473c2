// The exception of this name.
class StopIteration : Exception { mixin basicExceptionCtors; }
