// Removes and gives the smallest element of a heap.
function heapPop(array &$heap): mixed
{
    $last = popLast($heap);
    return $heap === [] ? $last : heapReplace($heap, $last);
}
