// What an iterator has not yet given.
function remaining(Iterator $items): Generator
{
    while ($items->valid()) {
        $item = $items->current();
        $items->next();
        yield $item;
    }
}
