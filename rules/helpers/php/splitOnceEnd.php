// Before, separator and after its last occurrence.
function splitOnceEnd(string $text, string $separator): array
{
    $parts = explode($separator, $text);
    $last = array_pop($parts);
    return $parts === [] ? ['', '', $text] : [implode($separator, $parts), $separator, $last];
}
