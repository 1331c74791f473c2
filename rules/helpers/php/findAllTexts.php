// The texts of all matches, or of their one group.
function findAllTexts(string $pattern, string $text): array
{
    preg_match_all($pattern, $text, $found);
    return $found[1] ?? $found[0];
}
