// The integer that a text says in a base from 2 to 36.
function parseInBase(string $text, int $base): int
{
    $prefix = [2 => '(?:0b_?)?', 8 => '(?:0o_?)?', 16 => '(?:0x_?)?'][$base] ?? '';
    $digits = '0-' . min(9, $base - 1) . ($base > 10 ? 'a-' . chr(86 + $base) : '');
    if (preg_match("/^\\s*([+-]?)$prefix([$digits]+(?:_[$digits]+)*)\\s*$/Di", $text, $found) !== 1) {
        throw new ValueError("invalid literal for int() with base $base: '$text'");
    }
    $value = 0;
    foreach (str_split(str_replace('_', '', strtolower($found[2]))) as $digit) {
        $value = $value * $base + (ctype_digit($digit) ? (int) $digit : ord($digit) - 87);
    }
    return $found[1] === '-' ? -$value : $value;
}
