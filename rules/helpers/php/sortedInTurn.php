// A new array in the order of a comparison that is only asked whether a later element belongs before an earlier one.
function sortedInTurn(array $items, callable $compare): array
{
    $swaps = fn(int $later, int $earlier): bool => $compare($items[$later], $items[$earlier]) < 0;
    $places = array_keys($items);
    usort($places, fn($a, $b) => $a > $b ? ($swaps($a, $b) ? -1 : 1) : ($swaps($b, $a) ? 1 : -1));
    return array_map(fn($place) => $items[$place], $places);
}
