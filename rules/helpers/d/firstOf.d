// The first item; where there is none, it throws.
T firstOf(T)(T[] items) {
    if (items.length == 0) throw new StopIteration("");
    return items[0];
}
