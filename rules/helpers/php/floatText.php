// The text of a float as Python shows it: always with a point or an exponent.
function floatText(float $x): string
{
    if (!is_finite($x)) {
        return is_nan($x) ? 'nan' : ($x > 0 ? 'inf' : '-inf');
    }
    if ($x !== 0.0 && (abs($x) < 1e-4 || abs($x) >= 1e16)) {
        for ($digits = 0; $digits < 17 && (float) sprintf("%.{$digits}e", $x) !== $x; $digits++);
        return preg_replace(['/\.0e/', '/e([+-])(\d)$/'], ['e', 'e${1}0$2'], sprintf("%.{$digits}e", $x));
    }
    return var_export($x, true);
}
