// The element at an index, which may count from the end.
static T At<T>(List<T> items, long index) => items[PlaceOf(index, items.Count)];
