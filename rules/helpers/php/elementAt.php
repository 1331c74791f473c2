// The element, which may be null, at an index, which may count from the end.
function elementAt(array $items, int $index): mixed
{
    $place = $index < 0 ? $index + count($items) : $index;
    return array_key_exists($place, $items) ? $items[$place] : throw new OutOfRangeException('list index out of range');
}
