// Removes the first equal element, which must be there.
static void RemoveFirst<T>(List<T> items, T item) => _ = items.Remove(item) ? item : throw new ArgumentException("the value is not in the list");
