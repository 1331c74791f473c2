// The source's OSError, which Java has no exception for.
static class OSError extends RuntimeException {
    OSError(String message) {
        super(message);
    }
}
