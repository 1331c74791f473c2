// Splits at runs of white space from the right, so many times at most.
function splitSpaceMaxEnd(string $text, int $times): array
{
    $turned = fn(string $part) => implode('', array_reverse(mb_str_split($part)));
    return array_map($turned, array_reverse(splitSpaceMax($turned($text), $times)));
}
