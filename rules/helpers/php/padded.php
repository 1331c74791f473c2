// A text filled up to a width, at the left or at the right.
function padded(string $text, int $width, string $fill, bool $left): string
{
    if (mb_strlen($fill) !== 1) {
        throw new TypeError('The fill character must be exactly one character long');
    }
    $padding = str_repeat($fill, max(0, $width - mb_strlen($text)));
    return $left ? $padding . $text : $text . $padding;
}
