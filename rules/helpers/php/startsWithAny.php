// Whether a text begins with one of several.
function startsWithAny(string $text, array $parts): bool
{
    foreach ($parts as $part) {
        if (str_starts_with($text, $part)) {
            return true;
        }
    }
    return false;
}
