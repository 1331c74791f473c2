// An iterator has no more elements.
static class StopIteration extends RuntimeException {
    StopIteration(String message) {
        super(message);
    }
}
