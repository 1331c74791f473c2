// An array to take apart, which must have so many elements.
function unpackItems(array $items, int $count): array
{
    return count($items) === $count ? $items : throw new ValueError("expected $count values to unpack, got " . count($items));
}
