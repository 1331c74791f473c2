// Where an equal element first stands between two bounds; there must be one.
function indexWithin(array $items, mixed $value, int $low = 0, ?int $high = null): int
{
    $size = count($items);
    $low = $low < 0 ? max(0, $low + $size) : $low;
    $high = $high === null ? $size : ($high < 0 ? $high + $size : min($high, $size));
    for ($i = $low; $i < $high; $i++) {
        if (sameValue($items[$i], $value)) {
            return $i;
        }
    }
    throw new ValueError('the value is not in the list');
}
