// The groups of all matches with their places.
function allMatches(string $pattern, string $text): array
{
    preg_match_all($pattern, $text, $found, PREG_SET_ORDER | PREG_OFFSET_CAPTURE | PREG_UNMATCHED_AS_NULL);
    return $found;
}
