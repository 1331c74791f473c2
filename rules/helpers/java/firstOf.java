// The first elements of a list.
static <T> List<T> firstOf(long count, List<T> items) {
    return new ArrayList<>(items.subList(0, (int) Math.max(0, Math.min(items.size(), count))));
}
