// The source's FloatingPointError, which Java has no exception for.
static class FloatingPointError extends RuntimeException {
    FloatingPointError(String message) {
        super(message);
    }
}
