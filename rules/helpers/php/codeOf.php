// The code point of a single character.
function codeOf(string $character): int
{
    return mb_strlen($character) === 1 ? mb_ord($character) : throw new TypeError('ord() expected a character, but string of length ' . mb_strlen($character) . ' found');
}
