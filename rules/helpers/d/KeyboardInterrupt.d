// The exception of this name.
class KeyboardInterrupt : Exception { mixin basicExceptionCtors; }
