// The source's UnicodeDecodeError, which Java has no exception for.
static class UnicodeDecodeError extends RuntimeException {
    UnicodeDecodeError(String message) {
        super(message);
    }
}
