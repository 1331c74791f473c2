// The source's KeyboardInterrupt, which Java has no exception for.
static class KeyboardInterrupt extends RuntimeException {
    KeyboardInterrupt(String message) {
        super(message);
    }
}
