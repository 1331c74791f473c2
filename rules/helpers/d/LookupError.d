// The exception of this name.
class LookupError : Exception {
    mixin basicExceptionCtors;
}
