// The source's UnicodeDecodeError, which Java has no exception for.
static class UnicodeDecodeError extends IllegalArgumentException {
    UnicodeDecodeError(String message) {
        super(message);
    }
}
