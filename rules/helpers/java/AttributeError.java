// The source's AttributeError, which Java has no exception for.
static class AttributeError extends RuntimeException {
    AttributeError(String message) {
        super(message);
    }
}
