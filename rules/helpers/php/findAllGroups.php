// The groups of all matches.
function findAllGroups(string $pattern, string $text): array
{
    preg_match_all($pattern, $text, $found, PREG_SET_ORDER);
    return array_map(fn($groups) => array_slice($groups, 1), $found);
}
