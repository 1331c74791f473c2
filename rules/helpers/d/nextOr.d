// Takes the next item, or another one where there is none.
V nextOr(T, V)(ref T[] items, V fallback) {
    if (items.length == 0) return fallback;
    V item = takeFirst(items);
    return item;
}
