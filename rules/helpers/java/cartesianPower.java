// All sequences of so many elements.
static <T> List<List<T>> cartesianPower(List<T> items, long length) {
    List<List<T>> results = new ArrayList<>();
    results.add(List.of());
    for (long i = 0; i < length; i++) {
        List<List<T>> longer = new ArrayList<>();
        for (List<T> start : results) {
            for (T item : items) {
                List<T> row = new ArrayList<>(start);
                row.add(item);
                longer.add(row);
            }
        }
        results = longer;
    }
    return results;
}
