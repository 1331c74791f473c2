// Removes every n-th element of a slice.
function deleteStep(array &$items, ?int $low, ?int $high, int $step): void
{
    foreach (slicePlaces(count($items), $low, $high, $step) as $place) {
        unset($items[$place]);
    }
    $items = array_values($items);
}
