// Takes the first item of a value away; a missing one throws.
void removeItem(T)(ref T[] items, T item) {
    const i = items.countUntil(item);
    if (i < 0) throw new ValueError("list.remove(x): x not in list");
    items = items[0 .. i] ~ items[i + 1 .. $];
}
