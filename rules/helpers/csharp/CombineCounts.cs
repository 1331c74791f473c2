// Counts combined item by item; only positive ones stay.
static Dictionary<T, long> CombineCounts<T>(Dictionary<T, long> first, Dictionary<T, long> second, Func<long, long, long> combine)
{
    return first.Keys.Union(second.Keys)
        .Select(item => (Item: item, Count: combine(first.GetValueOrDefault(item), second.GetValueOrDefault(item))))
        .Where(pair => pair.Count > 0)
        .ToDictionary(pair => pair.Item, pair => pair.Count);
}
