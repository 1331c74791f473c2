// Moves the element at a place towards the root until its parent is not larger.
function heapDown(array &$heap, int $start, int $place): void
{
    $item = $heap[$place];
    while ($place > $start && compareValues($item, $heap[($place - 1) >> 1]) < 0) {
        $heap[$place] = $heap[($place - 1) >> 1];
        $place = ($place - 1) >> 1;
    }
    $heap[$place] = $item;
}
