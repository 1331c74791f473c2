// All sequences of so many elements at different places.
static <T> List<List<T>> permutations(List<T> items, long length) {
    if (length < 0 || length > items.size()) {
        return new ArrayList<>();
    }
    List<List<T>> results = new ArrayList<>();
    if (length == 0) {
        results.add(new ArrayList<>());
        return results;
    }
    for (int i = 0; i < items.size(); i++) {
        List<T> others = new ArrayList<>(items);
        T first = others.remove(i);
        for (List<T> rest : permutations(others, length - 1)) {
            rest.add(0, first);
            results.add(rest);
        }
    }
    return results;
}
