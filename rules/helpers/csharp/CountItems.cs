// How often each element occurs.
static Dictionary<T, long> CountItems<T>(IEnumerable<T> items)
{
    var counts = new Dictionary<T, long>();
    CountMore(counts, items);
    return counts;
}
