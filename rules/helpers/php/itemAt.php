// The element at an index, which may count from the end.
function itemAt(array $items, int $index): mixed
{
    return $items[$index < 0 ? $index + count($items) : $index] ?? throw new OutOfRangeException('list index out of range');
}
