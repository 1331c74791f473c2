// The integer that digits with perhaps a sign say, between two bounds.
function parseDigits(string $text, int $least, int $most): int
{
    $plain = preg_replace('/^([+-]?)0+(?=\d)/', '$1', $text);
    if (preg_match('/^[+-]?\d+$/D', $text) !== 1 || !is_numeric($plain) || (string) (int) $plain !== ltrim($plain, '+') && $plain !== '-0') {
        throw new ValueError("For input string: \"$text\"");
    }
    if ((int) $plain < $least || (int) $plain > $most) {
        throw new ValueError("For input string: \"$text\"");
    }
    return (int) $plain;
}
