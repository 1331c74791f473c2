// The groups of all matches.
function findAllGroups(string $pattern, string $text): array
{
    preg_match_all($pattern, $text, $found, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
    return array_map(fn($groups) => array_map('strval', array_slice($groups, 1)), $found);
}
