// The code point of a single character.
function codeOf(string $character): int
{
    if (mb_strlen($character) !== 1) {
        throw new TypeError('ord() expected a character');
    }
    return mb_ord($character);
}
