// Removes and gives the first element.
function popFirst(array &$items): mixed
{
    if ($items === []) {
        throw new OutOfRangeException('pop from an empty deque');
    }
    return array_shift($items);
}
