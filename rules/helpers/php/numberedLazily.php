// Pairs of a running number and an element of an iterable that may not end.
function numberedLazily(iterable $items, int $start): Generator
{
    foreach ($items as $item) {
        yield [$start++, $item];
    }
}
