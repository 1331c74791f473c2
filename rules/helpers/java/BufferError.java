// The source's BufferError, which Java has no exception for.
static class BufferError extends RuntimeException {
    BufferError() {
        super("");
    }

    BufferError(String message) {
        super(message);
    }
}
