// The character at an index, which may count from the end.
function charAt(string $text, int $index): string
{
    return $text[$index] ?? throw new OutOfRangeException('string index out of range');
}
