// Replaces the elements between two bounds by others.
static void SetSlice<T>(List<T> items, long from, long to, IEnumerable<T> values)
{
    var copy = values.ToList();
    int start = Clamp(from, items.Count);
    items.RemoveRange(start, Math.Max(start, Clamp(to, items.Count)) - start);
    items.InsertRange(start, copy);
}
