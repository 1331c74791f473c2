// Removes the element at an index, which may count from the end.
static void RemoveAt<T>(List<T> items, long index) => items.RemoveAt((int)Math.Clamp(index < 0 ? index + items.Count : index, -1, items.Count));
