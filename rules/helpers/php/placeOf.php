// The place that an index means, which may count from the end and must be inside.
function placeOf(array $items, int $index): int
{
    $place = $index < 0 ? $index + count($items) : $index;
    return array_key_exists($place, $items) ? $place : throw new OutOfRangeException('list index out of range');
}
