// Moves the element at a place towards the root until its parent is not larger.
function heapDown(array &$heap, int $start, int $place): void
{
    $item = $heap[$place];
    while ($place > $start) {
        $parent = ($place - 1) >> 1;
        if (compareValues($item, $heap[$parent]) >= 0) {
            break;
        }
        $heap[$place] = $heap[$parent];
        $place = $parent;
    }
    $heap[$place] = $item;
}
