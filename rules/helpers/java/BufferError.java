// The source's BufferError, which Java has no exception for.
static class BufferError extends RuntimeException {
    BufferError(String message) {
        super(message);
    }
}
