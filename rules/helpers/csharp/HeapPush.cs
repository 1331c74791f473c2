// Adds an element to a heap.
static void HeapPush<T>(List<T> heap, T item, IComparer<T> order)
{
    heap.Add(item);
    int place = heap.Count - 1;
    while (place > 0 && order.Compare(item, heap[(place - 1) / 2]) < 0)
    {
        heap[place] = heap[(place - 1) / 2];
        place = (place - 1) / 2;
    }
    heap[place] = item;
}
