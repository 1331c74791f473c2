// Removes and gives the smallest element of a heap, and adds another.
static T HeapReplace<T>(List<T> heap, T item, IComparer<T> order)
{
    T smallest = heap[0];
    heap[0] = item;
    SiftDown(heap, 0, order);
    return smallest;
}
