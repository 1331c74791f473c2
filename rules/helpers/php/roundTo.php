// Rounded to a number of decimals, exact halves to even.
function roundTo(float $x, int $digits): float
{
    $rounded = is_finite($x) && $x !== 0.0 && $digits <= 50 ? (float) sprintf('%.*f', max(0, $digits), $x) : $x;
    return $digits < 0 ? roundHalfEven($x / 10 ** -$digits) * 10.0 ** -$digits : $rounded;
}
