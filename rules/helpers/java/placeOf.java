// An index that may count from the end, as a place in a sequence of this size.
static int placeOf(long index, int size) {
    long place = index < 0 ? index + size : index;
    if (place < 0 || place >= size) {
        throw new IndexOutOfBoundsException("index " + index + " out of range for length " + size);
    }
    return (int) place;
}
