// A failed lookup that is neither an index nor a key.
static class LookupError extends RuntimeException {
    LookupError(String message) {
        super(message);
    }
}
