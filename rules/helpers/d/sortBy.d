// Sorts by keys; stable.
void sortBy(T, Key)(T[] items, Key key, bool descending = false) { items[] = sortedBy(items, key, descending)[]; }
