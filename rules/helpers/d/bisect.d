// Where an item belongs in a sorted list, before or after equal ones.
long bisect(T)(T[] items, T item, bool after) {
    long low = 0, high = items.length;
    while (low < high) {
        const middle = (low + high) / 2;
        if (after ? !(item < items[middle]) : items[middle] < item) low = middle + 1;
        else high = middle;
    }
    return low;
}
