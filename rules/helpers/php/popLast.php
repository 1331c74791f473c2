// Removes and gives the last element.
function popLast(array &$items): mixed
{
    if ($items === []) {
        throw new OutOfRangeException('pop from empty list');
    }
    return array_pop($items);
}
