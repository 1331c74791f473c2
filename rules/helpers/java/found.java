// A place, which must not be -1.
static long found(long place) {
    if (place < 0) {
        throw new IllegalArgumentException("substring not found");
    }
    return place;
}
