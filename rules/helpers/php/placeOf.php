// The place that an index means, which may count from the end and must be inside.
function placeOf(array $items, int $index): int
{
    $place = $index < 0 ? $index + count($items) : $index;
    if ($place < 0 || $place >= count($items)) {
        throw new OutOfRangeException('list index out of range');
    }
    return $place;
}
