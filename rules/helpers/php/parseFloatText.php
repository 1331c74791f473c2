// The number that a text says.
function parseFloatText(string $text): float
{
    $text = strtolower(trim($text));
    if (preg_match('/^([+-]?)(inf(?:inity)?|nan)$/D', $text, $found) === 1) {
        return $found[2] === 'nan' ? NAN : ($found[1] === '-' ? -INF : INF);
    }
    if (preg_match('/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/D', $text) !== 1) {
        throw new ValueError("could not convert string to float: '$text'");
    }
    return (float) str_replace('_', '', $text);
}
