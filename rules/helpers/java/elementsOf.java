// Each element as often as its count.
static <T> List<T> elementsOf(Map<T, Long> counts) {
    List<T> items = new ArrayList<>();
    counts.forEach((item, count) -> {
        for (long i = 0; i < count; i++) {
            items.add(item);
        }
    });
    return items;
}
