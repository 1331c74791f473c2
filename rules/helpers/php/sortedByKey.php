// A new array in the order of a key; every key is made once.
function sortedByKey(array $items, callable $keyOf, callable $compare): array
{
    $keyed = array_map(fn($item) => [$keyOf($item), $item], $items);
    usort($keyed, fn($a, $b) => $compare($a[0], $b[0]));
    return array_column($keyed, 1);
}
