// The list itself becomes so many times its elements.
static <T> void repeatInPlace(List<T> items, long times) {
    List<T> once = new ArrayList<>(items);
    items.clear();
    for (long i = 0; i < times; i++) {
        items.addAll(once);
    }
}
