// The elements of the elements.
static <T> List<T> flatten(Collection<? extends Collection<T>> rows) {
    List<T> result = new ArrayList<>();
    for (Collection<T> row : rows) {
        result.addAll(row);
    }
    return result;
}
