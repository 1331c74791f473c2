// The source's StopAsyncIteration, which Java has no exception for.
static class StopAsyncIteration extends RuntimeException {
    StopAsyncIteration(String message) {
        super(message);
    }
}
