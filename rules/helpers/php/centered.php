// Padded at both sides to a width; the odd one goes left where the width is odd, else right.
function centered(string $text, int $width, string $fill): string
{
    return padded(padded($text, (mb_strlen($text) + $width + $width % 2) >> 1, $fill, true), $width, $fill, false);
}
