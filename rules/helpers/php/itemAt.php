// The element at an index, which may count from the end.
function itemAt(array $items, int $index): mixed
{
    $place = $index < 0 ? $index + count($items) : $index;
    if ($place < 0 || $place >= count($items)) {
        throw new OutOfRangeException('list index out of range');
    }
    return $items[$place];
}
