// Removes the first equal element, which must be there.
static void RemoveFirst<T>(List<T> items, T item) => _ = items.Remove(item) ? item : throw new ArgumentException("list.remove(x): x not in list");
