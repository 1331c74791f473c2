// Whether there are letters, all in lower case.
function isLowerCased(string $text): bool
{
    return strtoupper($text) !== $text && strtolower($text) === $text;
}
