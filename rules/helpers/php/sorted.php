// A new array in order.
function sorted(array $items, ?callable $compare = null): array
{
    $compare === null ? sort($items) : usort($items, $compare);
    return $items;
}
