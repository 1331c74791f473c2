// What an iterator has yet to give.
static IEnumerable<T> Rest<T>(IEnumerator<T> items)
{
    while (items.MoveNext())
    {
        yield return items.Current;
    }
}
