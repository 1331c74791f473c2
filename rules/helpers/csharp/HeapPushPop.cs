// Adds to a heap, then removes and gives its smallest element.
static T HeapPushPop<T>(List<T> heap, T item, IComparer<T> order)
{
    return heap.Count > 0 && order.Compare(heap[0], item) < 0 ? HeapReplace(heap, item, order) : item;
}
