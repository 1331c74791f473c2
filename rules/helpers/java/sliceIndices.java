// The indices of a slice with a step; a bound may be null.
static List<Integer> sliceIndices(int size, Long from, Long to, long step) {
    if (step == 0) {
        throw new IllegalArgumentException("slice step cannot be zero");
    }
    long low = step > 0 ? 0 : -1;
    long high = step > 0 ? size : size - 1;
    long start = from == null ? (step > 0 ? low : high) : Math.max(low, Math.min(high, from < 0 ? from + size : from));
    long stop = to == null ? (step > 0 ? high : low) : Math.max(low, Math.min(high, to < 0 ? to + size : to));
    List<Integer> indices = new ArrayList<>();
    for (long i = start; step > 0 ? i < stop : i > stop; i += step) {
        indices.add((int) i);
    }
    return indices;
}
