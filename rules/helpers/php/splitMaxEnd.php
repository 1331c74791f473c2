// Splits at the last occurrences of a separator, so many times at most.
function splitMaxEnd(string $text, string $separator, int $times): array
{
    return array_map('strrev', array_reverse(splitMax(strrev($text), strrev($separator), $times)));
}
