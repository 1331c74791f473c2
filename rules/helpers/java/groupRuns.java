// Runs of elements with equal keys.
static <T, K> List<Pair<K, List<T>>> groupRuns(Collection<T> items, Function<? super T, ? extends K> key) {
    List<Pair<K, List<T>>> runs = new ArrayList<>();
    for (T item : items) {
        K group = key.apply(item);
        if (runs.isEmpty() || !Objects.equals(runs.get(runs.size() - 1).first(), group)) {
            runs.add(new Pair<>(group, new ArrayList<>()));
        }
        runs.get(runs.size() - 1).second().add(item);
    }
    return runs;
}
