// The lines of a text, with or without their ends.
function splitLines(string $text, bool $keep): array
{
    preg_match_all('/([^\n\r\x0b\x0c\x1c-\x1e]*)(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e]|$)/D', $text, $found);
    $lines = $keep ? $found[0] : $found[1];
    if (end($found[0]) === '') {
        array_pop($lines);
    }
    return $lines;
}
