// The input has ended.
static class EOFError extends RuntimeException {
    EOFError(String message) {
        super(message);
    }
}
