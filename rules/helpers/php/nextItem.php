// The next element of an iterator, which must have one.
function nextItem(Iterator $items): mixed
{
    if (!$items->valid()) {
        throw new StopIteration('');
    }
    return nextItemOr($items, null);
}
