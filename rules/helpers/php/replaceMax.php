// Replaces the first occurrences of a text, so many at most (all for a negative number).
function replaceMax(string $text, string $part, string $other, int $times): string
{
    if ($times === 0) {
        return $text;
    }
    $with = addcslashes($other, '\\$');
    return preg_replace('/' . preg_quote($part, '/') . '/u', $with, $text, $times);
}
