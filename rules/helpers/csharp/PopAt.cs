// Removes and gives the element at an index, which may count from the end.
static T PopAt<T>(List<T> items, long index)
{
    int place = (int)Math.Clamp(index < 0 ? index + items.Count : index, -1, items.Count);
    T item = items[place];
    items.RemoveAt(place);
    return item;
}
