// Removes and gives the element at an index, which may count from the end.
static T PopAt<T>(List<T> items, long index)
{
    int place = PlaceOf(index, items.Count);
    T item = items[place];
    items.RemoveAt(place);
    return item;
}
