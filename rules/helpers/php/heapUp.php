// Moves the element at a place to a leaf along the smaller children, then back to where it belongs.
function heapUp(array &$heap, int $start): void
{
    [$place, $item] = [$start, $heap[$start]];
    while (($child = 2 * $place + 1) < count($heap)) {
        $child += (int) ($child + 1 < count($heap) && compareValues($heap[$child], $heap[$child + 1]) >= 0);
        $heap[$place] = $heap[$child];
        $place = $child;
    }
    $heap[$place] = $item;
    heapDown($heap, $start, $place);
}
