// Counts further elements.
static void CountMore<T>(Dictionary<T, long> counts, IEnumerable<T> items)
{
    foreach (T item in items)
    {
        counts[item] = counts.GetValueOrDefault(item) + 1;
    }
}
