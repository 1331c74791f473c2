// The integer that a text says; beyond 64 bits the sum is a float, which is refused.
function parseInteger(string $text): int
{
    $valid = preg_match('/^\s*[+-]?\d+(_\d+)*\s*$/D', $text) === 1;
    return $valid ? 0 + str_replace('_', '', $text) : throw new ValueError("invalid literal for int() with base 10: '$text'");
}
