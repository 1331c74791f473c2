// Text with so many digits after the point.
function decimals(float $x, int $digits): string
{
    if (is_infinite($x)) {
        return $x > 0 ? 'inf' : '-inf';
    }
    $text = strtolower(sprintf('%.*f', $digits, $x));
    return $x === 0.0 && fdiv(1.0, $x) < 0 ? "-$text" : $text;
}
