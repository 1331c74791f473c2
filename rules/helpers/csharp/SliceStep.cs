// Every step-th element between two bounds, which may count from the end or be left out.
static List<T> SliceStep<T>(List<T> items, long? from, long? to, long step) => SliceIndices(items.Count, from, to, step).Select(i => items[i]).ToList();
