// The source's NameError, which Java has no exception for.
static class NameError extends RuntimeException {
    NameError(String message) {
        super(message);
    }
}
