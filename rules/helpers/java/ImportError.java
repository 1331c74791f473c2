// The source's ImportError, which Java has no exception for.
static class ImportError extends RuntimeException {
    ImportError(String message) {
        super(message);
    }
}
