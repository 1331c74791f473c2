// Takes the items of a slice with a step away.
void deleteSliceStep(T)(ref T[] items, Nullable!long start, Nullable!long stop, long step) {
    const places = slicePlaces(items.length, start, stop, step);
    T[] left;
    foreach (i, item; items) if (!places.canFind(i)) left ~= item;
    items = left;
}
