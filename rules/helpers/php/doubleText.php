// The shortest text of a float, with a point; scientific below 0.001 and from ten million on.
function doubleText(float $x): string
{
    if (!is_finite($x)) {
        return is_nan($x) ? 'NaN' : ($x > 0 ? 'Infinity' : '-Infinity');
    }
    if ($x === 0.0 || (abs($x) >= 1e-3 && abs($x) < 1e7)) {
        return var_export($x, true);
    }
    for ($digits = 1; $digits < 17 && (float) sprintf("%.{$digits}e", $x) !== $x; $digits++);
    return str_replace(['e+', 'e-'], ['E', 'E-'], sprintf("%.{$digits}e", $x));
}
