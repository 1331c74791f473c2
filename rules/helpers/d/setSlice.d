// Puts items in the place of a part.
void setSlice(T)(ref T[] items, long start, long stop, T[] by) {
    const first = clampPlace(start, items.length);
    const last = max(first, clampPlace(stop, items.length));
    items = items[0 .. first] ~ by ~ items[last .. $];
}
