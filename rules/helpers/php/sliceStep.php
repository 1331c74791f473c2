// Every n-th element between two bounds, which may count from the end.
function sliceStep(array $items, ?int $low, ?int $high, int $step): array
{
    return array_map(fn($place) => $items[$place], slicePlaces(count($items), $low, $high, $step));
}
