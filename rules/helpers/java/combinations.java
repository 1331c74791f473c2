// All choices of so many elements in order, with repetition or without.
static <T> List<List<T>> combinations(List<T> items, long length, boolean repeated) {
    List<List<T>> results = new ArrayList<>();
    if (length == 0) {
        results.add(new ArrayList<>());
        return results;
    }
    for (int i = 0; i < items.size(); i++) {
        for (List<T> rest : combinations(items.subList(repeated ? i : i + 1, items.size()), length - 1, repeated)) {
            rest.add(0, items.get(i));
            results.add(rest);
        }
    }
    return results;
}
