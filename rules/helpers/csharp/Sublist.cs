// A new list of the elements between two bounds, which may count from the end.
static List<T> Sublist<T>(List<T> items, long from, long to = long.MaxValue) => items.Take(Clamp(to, items.Count)).Skip(Clamp(from, items.Count)).ToList();
