// An array to take apart, which must have so many elements.
function unpackItems(array $items, int $count): array
{
    return match (count($items) <=> $count) {
        0 => $items,
        1 => throw new ValueError("too many values to unpack (expected $count)"),
        -1 => throw new ValueError("not enough values to unpack (expected $count, got " . count($items) . ')'),
    };
}
