// The exception of this name.
class UnboundLocalError : NameError { mixin basicExceptionCtors; }
