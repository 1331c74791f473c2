// Whether there are letters, all in upper case.
function isUpperCased(string $text): bool
{
    return strtolower($text) !== $text && strtoupper($text) === $text;
}
