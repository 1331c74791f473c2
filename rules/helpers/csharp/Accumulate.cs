// The running results of combining the elements.
static IEnumerable<T> Accumulate<T>(IEnumerable<T> items, Func<T, T, T> combine)
{
    bool first = true;
    T total = default;
    foreach (T item in items)
    {
        total = first ? item : combine(total, item);
        first = false;
        yield return total;
    }
}
