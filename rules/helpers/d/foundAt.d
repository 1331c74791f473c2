// A place that must be there.
long foundAt(long place) {
    if (place < 0) throw new ValueError("substring not found");
    return place;
}
