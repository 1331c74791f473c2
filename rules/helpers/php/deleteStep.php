// Removes every n-th element of a slice.
function deleteStep(array &$items, ?int $low, ?int $high, int $step): void
{
    $gone = array_flip(sliceStep(array_keys($items), $low, $high, $step));
    $items = array_values(array_diff_key($items, $gone));
}
