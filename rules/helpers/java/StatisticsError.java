// The source's StatisticsError, which Java has no exception for.
static class StatisticsError extends RuntimeException {
    StatisticsError(String message) {
        super(message);
    }
}
