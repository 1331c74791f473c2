// Splits at a separator; empty strings at the end are left out.
function splitTrimmed(string $text, string $separator): array
{
    $parts = explode($separator, $text);
    while (count($parts) > 1 && end($parts) === '') {
        array_pop($parts);
    }
    return $parts === [''] && $text !== '' ? [] : $parts;
}
