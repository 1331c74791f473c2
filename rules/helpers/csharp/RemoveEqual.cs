// Removes the first element that holds equal values, which must be there.
static void RemoveEqual<T>(List<T> items, T item) => items.RemoveAt((int)Found(items.FindIndex(other => AreEqual(other, item))));
