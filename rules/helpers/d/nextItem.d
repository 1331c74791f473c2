// Takes the next item; where there is none, it throws.
T nextItem(T)(ref T[] items) {
    if (items.length == 0) throw new StopIteration("");
    return takeFirst(items);
}
