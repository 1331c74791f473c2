// Where an equal element first stands between two bounds.
static long IndexWithin<T>(List<T> items, T item, long from, long to = long.MaxValue)
{
    int start = Clamp(from, items.Count);
    int end = Math.Max(start, Clamp(to, items.Count));
    return Found(items.FindIndex(start, end - start, other => AreEqual(other, item)));
}
