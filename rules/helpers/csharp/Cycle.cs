// The elements again and again.
static IEnumerable<T> Cycle<T>(List<T> items)
{
    while (items.Count > 0)
    {
        foreach (T item in items)
        {
            yield return item;
        }
    }
}
