// Whether a text continues with another from an index on.
function startsAt(string $text, string $part, int $index): bool
{
    $size = mb_strlen($text);
    $index = $index < 0 ? max(0, $index + $size) : $index;
    return $index <= $size && str_starts_with(mb_substr($text, $index), $part);
}
