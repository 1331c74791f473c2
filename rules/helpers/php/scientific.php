// Text with an exponent of two digits at least.
function scientific(float $x, int $digits): string
{
    if (!is_finite($x)) {
        return strtolower((string) $x);
    }
    $sign = $x === 0.0 && fdiv(1.0, $x) < 0 ? '-' : '';
    $text = $sign . preg_replace('/e([+-])(\d)$/', 'e${1}0$2', sprintf("%.{$digits}e", $x));
    return $digits === 0 ? str_replace('.0e', 'e', $text) : $text;
}
