// An iterator has no more elements.
static class StopIteration extends RuntimeException {
    StopIteration() {
        super("");
    }

    StopIteration(String message) {
        super(message);
    }
}
