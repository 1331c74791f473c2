// The elements of an iterable in the canonical encoding.
function encodeItems(iterable $items, callable $encode): string
{
    return '[' . implode(',', array_map($encode, [...$items])) . ']';
}
