// The counts of two maps combined; only positive ones stay.
static <T> Map<T, Long> combineCounts(Map<T, Long> first, Map<T, Long> second, BinaryOperator<Long> combine) {
    Set<T> keys = new LinkedHashSet<>(first.keySet());
    keys.addAll(second.keySet());
    Map<T, Long> result = new LinkedHashMap<>();
    for (T key : keys) {
        long count = combine.apply(first.getOrDefault(key, 0L), second.getOrDefault(key, 0L));
        if (count > 0) {
            result.put(key, count);
        }
    }
    return result;
}
