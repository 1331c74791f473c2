// The characters between two bounds, which must lie inside.
function substringOf(string $text, int $start, ?int $end = null): string
{
    $end ??= mb_strlen($text);
    if ($start < 0 || $start > $end || $end > mb_strlen($text)) {
        throw new OutOfRangeException("begin $start, end $end, length " . mb_strlen($text));
    }
    return mb_substr($text, $start, $end - $start);
}
