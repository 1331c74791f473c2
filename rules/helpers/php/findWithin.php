// Index of the first occurrence in a range, which may count from the end; -1 where there is none.
function findWithin(string $text, string $part, int $low, ?int $high = null): int
{
    $low = $low < 0 ? max(0, $low + mb_strlen($text)) : $low;
    $kept = mb_substr($text, 0, $high);
    $found = $low > mb_strlen($kept) ? false : mb_strpos($kept, $part, $low);
    return $found === false ? -1 : $found;
}
