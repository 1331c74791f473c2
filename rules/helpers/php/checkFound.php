// An index that must have been found.
function checkFound(int $index): int
{
    return $index >= 0 ? $index : throw new ValueError('substring not found');
}
