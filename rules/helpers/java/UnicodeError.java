// The source's UnicodeError, which Java has no exception for.
static class UnicodeError extends RuntimeException {
    UnicodeError(String message) {
        super(message);
    }
}
