// Runs of elements with equal keys.
static IEnumerable<(K, List<T>)> GroupRuns<T, K>(IEnumerable<T> items, Func<T, K> key)
{
    var runs = new List<(K, List<T>)>();
    foreach (T item in items)
    {
        K group = key(item);
        if (runs.Count == 0 || !AreEqual(runs[^1].Item1, group))
        {
            runs.Add((group, new List<T>()));
        }
        runs[^1].Item2.Add(item);
    }
    return runs;
}
