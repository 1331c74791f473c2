// The elements from one bound to another, which may count from the end.
function sliceOf(array $items, ?int $low, ?int $high): array
{
    $size = count($items);
    $low = $low < 0 ? max(0, $low + $size) : (int) $low;
    $high = $high === null ? $size : ($high < 0 ? $high + $size : $high);
    return array_slice($items, $low, max(0, $high - $low));
}
