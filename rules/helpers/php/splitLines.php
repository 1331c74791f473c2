// The lines of a text, with or without their ends.
function splitLines(string $text, bool $keep): array
{
    preg_match_all('/([^\n\r\x0b\x0c\x1c-\x1e\x{85}\x{2028}\x{2029}]*)(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e\x{85}\x{2028}\x{2029}]|$)/Du', $text, $found);
    $lines = $keep ? $found[0] : $found[1];
    if (end($found[0]) === '') {
        array_pop($lines);
    }
    return $lines;
}
