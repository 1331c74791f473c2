// The first element, which must be there.
function firstItem(array $items): mixed
{
    if ($items === []) {
        throw new StopIteration('');
    }
    return $items[0];
}
