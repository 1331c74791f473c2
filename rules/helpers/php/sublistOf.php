// The elements between two bounds, which must lie inside.
function sublistOf(array $items, int $start, int $end): array
{
    if ($start < 0 || $start > $end || $end > count($items)) {
        throw new OutOfRangeException("from $start to $end of " . count($items));
    }
    return array_slice($items, $start, $end - $start);
}
