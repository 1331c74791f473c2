// The columns of rows, as many as the shortest row has.
static <T> List<List<T>> transpose(Collection<? extends List<T>> rows) {
    List<List<T>> columns = new ArrayList<>();
    int width = rows.stream().mapToInt(List::size).min().orElse(0);
    for (int i = 0; i < width; i++) {
        List<T> column = new ArrayList<>();
        for (List<T> row : rows) {
            column.add(row.get(i));
        }
        columns.add(column);
    }
    return columns;
}
