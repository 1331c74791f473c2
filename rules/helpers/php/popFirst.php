// Removes and gives the first element.
function popFirst(array &$items): mixed
{
    return $items !== [] ? array_shift($items) : throw new OutOfRangeException('pop from an empty deque');
}
