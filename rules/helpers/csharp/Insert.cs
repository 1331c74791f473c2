// Inserts before an index, which may count from the end.
static void Insert<T>(List<T> items, long index, T item) => items.Insert(Clamp(index, items.Count), item);
