// Removes and gives the smallest element of a heap, and adds another.
function heapReplace(array &$heap, mixed $item): mixed
{
    $least = itemAt($heap, 0);
    $heap[0] = $item;
    heapUp($heap, 0);
    return $least;
}
