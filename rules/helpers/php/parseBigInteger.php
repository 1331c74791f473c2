// The integer of any size that a text says.
function parseBigInteger(string $text): GMP
{
    if (preg_match('/^\s*\+?(-?\d+(?:_\d+)*)\s*$/D', $text, $found) !== 1 || str_contains($text, '+-')) {
        throw new ValueError("invalid literal for int() with base 10: '$text'");
    }
    return gmp_init(str_replace('_', '', $found[1]), 10);
}
