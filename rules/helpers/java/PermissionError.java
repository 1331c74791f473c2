// The source's PermissionError, which Java has no exception for.
static class PermissionError extends RuntimeException {
    PermissionError(String message) {
        super(message);
    }
}
