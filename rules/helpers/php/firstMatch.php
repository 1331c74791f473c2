// The groups of the first match with their places, or null.
function firstMatch(string $pattern, string $text): ?array
{
    return preg_match($pattern, $text, $found, PREG_OFFSET_CAPTURE | PREG_UNMATCHED_AS_NULL) === 1 ? $found : null;
}
