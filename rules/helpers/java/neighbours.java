// Each element with the next.
static <T> List<Pair<T, T>> neighbours(List<T> items) {
    List<Pair<T, T>> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < items.size(); i++) {
        pairs.add(new Pair<>(items.get(i), items.get(i + 1)));
    }
    return pairs;
}
