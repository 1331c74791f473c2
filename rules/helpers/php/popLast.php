// Removes and gives the last element.
function popLast(array &$items): mixed
{
    return $items !== [] ? array_pop($items) : throw new OutOfRangeException('pop from empty list');
}
