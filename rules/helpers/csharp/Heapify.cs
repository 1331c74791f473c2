// Orders a list as a heap.
static void Heapify<T>(List<T> items, IComparer<T> order)
{
    for (int i = items.Count / 2 - 1; i >= 0; i--)
    {
        SiftDown(items, i, order);
    }
}
