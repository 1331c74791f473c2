// Removes the first equal element, which must be there.
static void RemoveFirst<T>(List<T> items, T item) => items.RemoveAt((int)Found(items.IndexOf(item)));
