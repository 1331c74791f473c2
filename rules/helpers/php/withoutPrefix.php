// A text without a prefix it may have.
function withoutPrefix(string $text, string $prefix): string
{
    return str_starts_with($text, $prefix) ? substr($text, strlen($prefix)) : $text;
}
