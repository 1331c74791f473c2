// The elements again and again.
function repeatForever(array $items): Generator
{
    while ($items !== []) {
        yield from $items;
    }
}
