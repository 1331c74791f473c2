// Replaces the elements between two bounds, which may count from the end.
function setSlice(array &$items, ?int $low, ?int $high, array $others): void
{
    $size = count($items);
    $low = $low < 0 ? max(0, $low + $size) : min((int) $low, $size);
    $high = $high === null ? $size : ($high < 0 ? $high + $size : min($high, $size));
    array_splice($items, $low, max(0, $high - $low), $others);
}
