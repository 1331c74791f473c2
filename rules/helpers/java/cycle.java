// The elements again and again.
static <T> Iterator<T> cycle(List<T> items) {
    return items.isEmpty() ? items.iterator() : Stream.generate(() -> items).flatMap(List::stream).iterator();
}
