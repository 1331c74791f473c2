// An index that may count from the end, as a place in a sequence of this size.
static int placeOf(long index, int size) {
    return (int) Objects.checkIndex(index < 0 ? index + size : index, (long) size);
}
