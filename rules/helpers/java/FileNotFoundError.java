// The source's FileNotFoundError, which Java has no exception for.
static class FileNotFoundError extends RuntimeException {
    FileNotFoundError(String message) {
        super(message);
    }
}
