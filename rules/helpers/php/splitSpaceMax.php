// Splits at runs of white space, so many times at most.
function splitSpaceMax(string $text, int $times): array
{
    $text = ltrim($text, " \t\n\v\f\r\x1c..\x1f");
    return preg_split('/[\s\x1c-\x1f]+/', $times < 0 ? rtrim($text, " \t\n\v\f\r\x1c..\x1f") : $text, $times < 0 ? -1 : $times + 1, PREG_SPLIT_NO_EMPTY);
}
