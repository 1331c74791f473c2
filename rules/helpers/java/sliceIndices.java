// The indices of a slice with a step; a bound may be null.
static List<Integer> sliceIndices(int size, Long from, Long to, long step) {
    long low = step > 0 ? 0 : -1;
    long high = size + low;
    long start = from == null ? (step > 0 ? low : high) : Math.max(low, Math.min(high, from < 0 ? from + size : from));
    long stop = to == null ? (step > 0 ? high : low) : Math.max(low, Math.min(high, to < 0 ? to + size : to));
    LongStream places = LongStream.iterate(start, i -> step > 0 ? i < stop : i > stop, i -> i + step);
    return places.mapToObj(i -> (int) i).collect(Collectors.toList());
}
