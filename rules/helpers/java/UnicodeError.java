// The source's UnicodeError, which Java has no exception for.
static class UnicodeError extends IllegalArgumentException {
    UnicodeError(String message) {
        super(message);
    }
}
