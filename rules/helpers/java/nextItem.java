// The next element of an iterator, which must have one.
static <T> T nextItem(Iterator<T> items) {
    if (!items.hasNext()) {
        throw new StopIteration("");
    }
    return items.next();
}
