// Removes and gives the element at an index, which may count from the end.
function popAt(array &$items, int $index, ?string $outside = null): mixed
{
    if ($index < -count($items) || $index >= count($items)) {
        throw new OutOfRangeException($outside ?? ($items ? 'pop index out of range' : 'pop from empty list'));
    }
    return array_splice($items, $index, 1)[0];
}
