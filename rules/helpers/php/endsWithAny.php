// Whether a text ends with one of several.
function endsWithAny(string $text, array $parts): bool
{
    foreach ($parts as $part) {
        if (str_ends_with($text, $part)) {
            return true;
        }
    }
    return false;
}
