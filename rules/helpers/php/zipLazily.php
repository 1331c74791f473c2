// Rows of elements at the same place of iterables that may not end, up to the end of the shortest.
function zipLazily(iterable ...$sources): Generator
{
    $iterators = array_map(fn($source) => is_array($source) ? new ArrayIterator($source) : $source, $sources);
    for ($place = 0; ; $place++) {
        $row = [];
        foreach ($iterators as $iterator) {
            if ($place > 0) {
                $iterator->next();
            }
            if (!$iterator->valid()) {
                return;
            }
            $row[] = $iterator->current();
        }
        yield $row;
    }
}
