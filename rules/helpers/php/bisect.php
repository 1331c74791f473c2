// Where to insert into a sorted array, before or after equal elements.
function bisect(array $items, mixed $value, bool $after): int
{
    [$low, $high] = [0, count($items)];
    while ($low < $high) {
        $middle = intdiv($low + $high, 2);
        compareValues($items[$middle], $value) < (int) $after ? $low = $middle + 1 : $high = $middle;
    }
    return $low;
}
