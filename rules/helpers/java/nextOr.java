// The next element of an iterator or a default.
static <T> T nextOr(Iterator<? extends T> items, T other) {
    return items.hasNext() ? items.next() : other;
}
