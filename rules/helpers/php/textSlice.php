// The characters from one bound to another, which may count from the end.
function textSlice(string $text, int $low, int $high): string
{
    $size = strlen($text);
    $low = $low < 0 ? max(0, $low + $size) : $low;
    $high = $high < 0 ? $high + $size : $high;
    return substr($text, $low, max(0, $high - $low));
}
