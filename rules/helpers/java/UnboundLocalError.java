// The source's UnboundLocalError, which Java has no exception for.
static class UnboundLocalError extends RuntimeException {
    UnboundLocalError(String message) {
        super(message);
    }
}
