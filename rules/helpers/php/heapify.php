// Orders an array as a binary heap.
function heapify(array &$items): void
{
    for ($place = intdiv(count($items), 2) - 1; $place >= 0; $place--) {
        heapUp($items, $place);
    }
}
