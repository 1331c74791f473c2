// The source's FloatingPointError, which Java has no exception for.
static class FloatingPointError extends RuntimeException {
    FloatingPointError() {
        super("");
    }

    FloatingPointError(String message) {
        super(message);
    }
}
