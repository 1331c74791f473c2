// Text with so many significant digits, with an exponent where it is small or large.
function generalText(float $x, int $digits, bool $point = false): string
{
    if (!is_finite($x)) {
        return strtolower((string) $x);
    }
    $digits = max(1, $digits);
    [$mantissa, $exponent] = explode('e', scientific($x, $digits - 1));
    $trimmed = fn(string $text) => str_contains($text, '.') ? rtrim(rtrim($text, '0'), '.') : $text;
    if ((int) $exponent < -4 || (int) $exponent >= $digits - (int) $point) {
        return $trimmed($mantissa) . 'e' . $exponent;
    }
    $text = $trimmed(decimals($x, $digits - 1 - (int) $exponent));
    return $point && !str_contains($text, '.') ? $text . '.0' : $text;
}
