// A value formatted by Python's mini-language.
function formatValue(mixed $value, string $spec): string
{
    if (preg_match('/^(?:(.)?([<>=^]))?([+ -]?)(#?)(0?)(\d*)([,_]?)(?:\.(\d+))?([bcdeEfFgGnosxX%]?)$/Dus', $spec, $found) !== 1) {
        throw new ValueError('Invalid format specifier');
    }
    [, $fill, $align, $sign, $prefix, $zero, $width, $group, $places, $kind] = $found;
    $fill = $fill !== '' ? $fill : ($zero !== '' ? '0' : ' ');
    $digits = $places === '' ? 6 : (int) $places;
    if (is_string($value)) {
        $kind === '' || $kind === 's' ?: throw new ValueError("Unknown format code '$kind' for object of type 'str'");
        $text = $places === '' ? $value : mb_substr($value, 0, $digits);
        return alignText($text, '', $fill, $align ?: '<', (int) $width);
    }
    $size = $value instanceof GMP ? gmp_abs($value) : abs($kind === '%' ? $value * 100.0 : $value + 0);
    $base = ['b' => 2, 'o' => 8, 'x' => 16, 'X' => 16][$kind] ?? 10;
    $text = match (true) {
        $kind === 'c' => mb_chr($value),
        $base !== 10 => prefixed($size, $base, ''),
        (is_int($size) || $size instanceof GMP) && in_array($kind, ['', 'd', 'n'], true) => (string) $size,
        in_array($kind, ['f', 'F', '%'], true) => decimals((float) $size, $digits),
        $kind === 'e' || $kind === 'E' => scientific((float) $size, $digits),
        $kind === '' && $places === '' => floatText($size),
        default => generalText((float) $size, $digits, $kind === ''),
    };
    $text = ($group === '' ? $text : str_replace(',', $group, grouped($text))) . ($kind === '%' ? '%' : '');
    $mark = (str_starts_with((string) $value, '-') ? '-' : ($sign === '-' ? '' : $sign)) . ($prefix === '' ? '' : '0' . strtolower($kind));
    return alignText(ctype_upper($kind) ? strtoupper($text) : $text, $mark, $fill, $align ?: ($zero !== '' ? '=' : '>'), (int) $width);
}
