// Removes and gives the last element.
static T PopLast<T>(List<T> items)
{
    T item = items[^1];
    items.RemoveAt(items.Count - 1);
    return item;
}
