// Text with so many significant digits, with an exponent where it is small or large.
function generalText(float $x, int $digits): string
{
    if ($x === 0.0 || !is_finite($x)) {
        return $x === 0.0 && fdiv(1.0, $x) < 0 ? '-0' : strtolower((string) $x);
    }
    $digits = max(1, $digits);
    [$mantissa, $exponent] = explode('e', scientific($x, $digits - 1));
    $trimmed = fn(string $text) => str_contains($text, '.') ? rtrim(rtrim($text, '0'), '.') : $text;
    if ((int) $exponent < -4 || (int) $exponent >= $digits) {
        return $trimmed($mantissa) . 'e' . $exponent;
    }
    return $trimmed(sprintf('%.*f', $digits - 1 - (int) $exponent, $x));
}
