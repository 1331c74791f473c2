// Puts items in the places of a slice with a step.
void setSliceStep(T)(ref T[] items, Nullable!long start, Nullable!long stop, long step, T[] by) {
    const places = slicePlaces(items.length, start, stop, step);
    if (places.length != by.length) throw new ValueError("attempt to assign sequence to extended slice of another size");
    foreach (i, place; places) items[place] = by[i];
}
