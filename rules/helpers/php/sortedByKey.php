// A new array in the order of a key, perhaps descending; every key is made once.
function sortedByKey(array $items, callable $keyOf, bool $descending = false): array
{
    $keyed = array_map(fn($item) => [$keyOf($item), $item], $items);
    usort($keyed, fn($a, $b) => $descending ? compareValues($b[0], $a[0]) : compareValues($a[0], $b[0]));
    return array_column($keyed, 1);
}
