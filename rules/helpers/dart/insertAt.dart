// Inserts before an index, which may count from the end or lie outside.
void insertAt<T>(List<T> items, int index, T item) =>
    items.insert((index < 0 ? index + items.length : index).clamp(0, items.length), item);
