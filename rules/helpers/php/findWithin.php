// Where a text first occurs between two bounds, or -1.
function findWithin(string $text, string $part, int $low, ?int $high = null): int
{
    $size = mb_strlen($text);
    $low = $low < 0 ? max(0, $low + $size) : $low;
    $high = $high === null ? $size : ($high < 0 ? $high + $size : min($high, $size));
    if ($low > $high) {
        return -1;
    }
    $found = mb_strpos(mb_substr($text, $low, $high - $low), $part);
    return $found === false ? -1 : $found + $low;
}
