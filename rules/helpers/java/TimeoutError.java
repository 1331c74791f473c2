// The source's TimeoutError, which Java has no exception for.
static class TimeoutError extends RuntimeException {
    TimeoutError(String message) {
        super(message);
    }
}
