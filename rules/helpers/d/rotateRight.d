// Moves so many items from the end to the start.
void rotateRight(T)(ref T[] items, long count) {
    if (items.length == 0) return;
    const place = items.length - floorMod(count, long(items.length));
    items = items[place .. $] ~ items[0 .. place];
}
