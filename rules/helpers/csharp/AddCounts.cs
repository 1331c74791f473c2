// Adds other counts, each so many times.
static void AddCounts<T>(Dictionary<T, long> counts, Dictionary<T, long> others, long times)
{
    foreach (var (item, count) in others.ToList())
    {
        counts[item] = counts.GetValueOrDefault(item) + times * count;
    }
}
