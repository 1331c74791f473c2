// The element with the smallest key, the first of equal ones, or a default.
function smallestBy(array $items, callable $keyOf, mixed ...$default): mixed
{
    if ($items === []) {
        return $default === [] ? throw new ValueError('min() arg is an empty sequence') : $default[0];
    }
    return array_reduce($items, fn($best, $item) => $best !== null && compareValues($keyOf($item), $best[0]) >= 0 ? $best : [$keyOf($item), $item])[1];
}
