// Splits at runs of white space from the right, so many times at most.
function splitSpaceMaxEnd(string $text, int $times): array
{
    return array_map('strrev', array_reverse(splitSpaceMax(strrev($text), $times)));
}
