// Rounded to a number of decimals, exact halves to even.
function roundTo(float $x, int $digits): float
{
    if ($digits < 0) {
        return roundHalfEven($x / 10 ** -$digits) * 10.0 ** -$digits;
    }
    return is_finite($x) && $digits <= 50 ? (float) sprintf('%.*f', $digits, $x) : $x;
}
