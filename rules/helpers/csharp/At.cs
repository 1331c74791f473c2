// The element at an index, which may count from the end.
static T At<T>(List<T> items, long index) => items[(int)Math.Clamp(index < 0 ? index + items.Count : index, -1, items.Count)];
