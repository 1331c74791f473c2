// The character at an index, which may count from the end, of a text in UTF-8.
function characterAt(string $text, int $index): string
{
    $size = mb_strlen($text);
    if ($index < -$size || $index >= $size) {
        throw new OutOfRangeException('string index out of range');
    }
    return mb_substr($text, $index, 1);
}
