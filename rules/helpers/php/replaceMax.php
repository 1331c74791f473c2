// Replaces the first occurrences of a text, so many at most (all for a negative number).
function replaceMax(string $text, string $part, string $other, int $times): string
{
    $pattern = '/' . preg_quote($part, '/') . '/u';
    return $times === 0 ? $text : preg_replace($pattern, addcslashes($other, '\\$'), $text, $times);
}
