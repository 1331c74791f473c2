// All sequences of so many elements at different places (of all, if no number is given).
static <T> List<List<T>> permutations(List<T> items, long length) {
    List<List<T>> results = new ArrayList<>();
    if (length == 0) {
        results.add(new ArrayList<>());
    }
    for (int i = 0; i < items.size() && 0 < length && length <= items.size(); i++) {
        List<T> others = new ArrayList<>(items);
        T first = others.remove(i);
        for (List<T> rest : permutations(others, length - 1)) {
            rest.add(0, first);
            results.add(rest);
        }
    }
    return results;
}

static <T> List<List<T>> permutations(List<T> items) {
    return permutations(items, items.size());
}
