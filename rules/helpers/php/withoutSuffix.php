// A text without a suffix it may have.
function withoutSuffix(string $text, string $suffix): string
{
    return str_ends_with($text, $suffix) ? substr($text, 0, strlen($text) - strlen($suffix)) : $text;
}
