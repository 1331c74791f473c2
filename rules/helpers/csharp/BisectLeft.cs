// Where an item belongs in a sorted list, before equal ones.
static int BisectLeft<T>(List<T> items, T item, IComparer<T> order)
{
    int low = 0;
    int high = items.Count;
    while (low < high)
    {
        int middle = (low + high) / 2;
        if (order.Compare(items[middle], item) < 0)
        {
            low = middle + 1;
        }
        else
        {
            high = middle;
        }
    }
    return low;
}
