// Pairs of a running number and the element.
function numbered(array $items, int $start): array
{
    return array_map(fn($i, $item) => [$i + $start, $item], array_keys($items), $items);
}
