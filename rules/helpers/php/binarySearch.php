// A place of an element in a sorted array; where there is none, minus the place for it, minus 1.
function binarySearch(array $items, mixed $value): int
{
    [$low, $high] = [0, count($items) - 1];
    while ($low <= $high) {
        $middle = intdiv($low + $high, 2);
        $order = compareValues($items[$middle], $value);
        if ($order === 0) {
            return $middle;
        }
        $order < 0 ? $low = $middle + 1 : $high = $middle - 1;
    }
    return -$low - 1;
}
