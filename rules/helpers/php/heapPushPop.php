// Adds to a heap, then removes and gives its smallest element.
function heapPushPop(array &$heap, mixed $item): mixed
{
    return $heap !== [] && compareValues($heap[0], $item) < 0 ? heapReplace($heap, $item) : $item;
}
