// Where to insert into a sorted array before equal elements.
function bisectLeft(array $items, mixed $value): int
{
    [$low, $high] = [0, count($items)];
    while ($low < $high) {
        $middle = intdiv($low + $high, 2);
        compareValues($items[$middle], $value) < 0 ? $low = $middle + 1 : $high = $middle;
    }
    return $low;
}
