// Before, separator and after its first occurrence.
function splitOnce(string $text, string $separator): array
{
    $parts = explode($separator, $text, 2);
    return count($parts) === 2 ? [$parts[0], $separator, $parts[1]] : [$text, '', ''];
}
