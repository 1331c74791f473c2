// Where to insert into a sorted array after equal elements.
function bisectRight(array $items, mixed $value): int
{
    [$low, $high] = [0, count($items)];
    while ($low < $high) {
        $middle = intdiv($low + $high, 2);
        compareValues($value, $items[$middle]) < 0 ? $high = $middle : $low = $middle + 1;
    }
    return $low;
}
