// Adds to a binary heap, smallest first.
function heapPush(array &$heap, mixed $item): void
{
    $heap[] = $item;
    heapDown($heap, 0, count($heap) - 1);
}
