// The first element.
static T FirstItem<T>(IEnumerable<T> items)
{
    foreach (T item in items)
    {
        return item;
    }
    throw new StopIteration();
}
