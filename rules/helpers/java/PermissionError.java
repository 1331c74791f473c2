// The source's PermissionError, which Java has no exception for.
static class PermissionError extends RuntimeException {
    PermissionError() {
        super("");
    }

    PermissionError(String message) {
        super(message);
    }
}
