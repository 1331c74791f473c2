// Inserts before an index, which may count from the end or lie outside.
void insertAt<T>(List<T> items, int index, T item) => items.insert(clampBound(index, items.length), item);
