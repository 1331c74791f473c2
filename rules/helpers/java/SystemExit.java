// The source's SystemExit, which Java has no exception for.
static class SystemExit extends RuntimeException {
    SystemExit(String message) {
        super(message);
    }
}
