// Removes and gives the smallest element of a heap.
static T HeapPop<T>(List<T> heap, IComparer<T> order)
{
    T last = PopAt(heap, -1);
    return heap.Count == 0 ? last : HeapReplace(heap, last, order);
}
