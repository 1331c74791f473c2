// An index that must have been found.
function checkFound(int $index): int
{
    if ($index < 0) {
        throw new ValueError('substring not found');
    }
    return $index;
}
