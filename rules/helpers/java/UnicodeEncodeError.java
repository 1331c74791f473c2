// The source's UnicodeEncodeError, which Java has no exception for.
static class UnicodeEncodeError extends IllegalArgumentException {
    UnicodeEncodeError(String message) {
        super(message);
    }
}
