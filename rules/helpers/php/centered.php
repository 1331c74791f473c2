// A text filled up to a width at both sides.
function centered(string $text, int $width, string $fill): string
{
    $missing = max(0, $width - mb_strlen($text));
    $left = intdiv($missing, 2) + ($missing & $width & 1);
    return padded(padded($text, mb_strlen($text) + $left, $fill, true), mb_strlen($text) + $missing, $fill, false);
}
