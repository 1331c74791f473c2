// A start, the start plus a step, and so on without end.
static Iterator<Long> countFrom(long start, long step) {
    return Stream.iterate(start, number -> number + step).iterator();
}
