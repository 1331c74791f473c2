// The character at an index, which may count from the end.
function charAt(string $text, int $index): string
{
    if ($index < -strlen($text) || $index >= strlen($text)) {
        throw new OutOfRangeException('string index out of range');
    }
    return $text[$index];
}
