// How many elements are equal to a value.
function countItem(array $items, mixed $value): int
{
    return count(array_filter($items, fn($item) => sameValue($item, $value)));
}
