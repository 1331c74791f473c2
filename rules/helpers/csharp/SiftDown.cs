// Lets an element of a heap sink to its place.
static void SiftDown<T>(List<T> heap, int place, IComparer<T> order)
{
    int end = heap.Count;
    int start = place;
    T item = heap[place];
    for (int child = 2 * place + 1; child < end; child = 2 * place + 1)
    {
        if (child + 1 < end && order.Compare(heap[child], heap[child + 1]) >= 0)
        {
            child++;
        }
        heap[place] = heap[child];
        place = child;
    }
    while (place > start && order.Compare(item, heap[(place - 1) / 2]) < 0)
    {
        heap[place] = heap[(place - 1) / 2];
        place = (place - 1) / 2;
    }
    heap[place] = item;
}
