// The element with the largest key, the first of equal ones, or a default.
function largestBy(array $items, callable $keyOf, mixed ...$default): mixed
{
    if ($items === []) {
        return $default === [] ? throw new ValueError('max() arg is an empty sequence') : $default[0];
    }
    return array_reduce($items, fn($best, $item) => $best !== null && compareValues($best[0], $keyOf($item)) >= 0 ? $best : [$keyOf($item), $item])[1];
}
