// Raises an exception where an expression stands.
static <T> T raise(RuntimeException error) {
    throw error;
}
