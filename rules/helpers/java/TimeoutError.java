// The source's TimeoutError, which Java has no exception for.
static class TimeoutError extends RuntimeException {
    TimeoutError() {
        super("");
    }

    TimeoutError(String message) {
        super(message);
    }
}
