// The character with a code point.
function charOf(int $code): string
{
    $character = $code < 0 ? false : mb_chr($code);
    return is_string($character) ? $character : throw new ValueError('chr() arg not in range(0x110000)');
}
