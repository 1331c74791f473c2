// Where an item belongs in a sorted list, after equal ones.
static int BisectRight<T>(List<T> items, T item, IComparer<T> order)
{
    int low = 0;
    int high = items.Count;
    while (low < high)
    {
        int middle = (low + high) / 2;
        if (order.Compare(item, items[middle]) < 0)
        {
            high = middle;
        }
        else
        {
            low = middle + 1;
        }
    }
    return low;
}
