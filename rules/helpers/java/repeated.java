// A value so many times.
static <T> List<T> repeated(T value, long times) {
    return new ArrayList<>(Collections.nCopies((int) Math.max(0, times), value));
}
