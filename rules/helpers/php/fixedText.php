// So many digits after the point; the shortest text of the number is rounded, half up.
function fixedText(float $x, int $digits): string
{
    if (!is_finite($x)) {
        return doubleText($x);
    }
    $shortest = var_export(abs($x), true);
    [$whole, $fraction] = explode('.', str_contains($shortest, 'E') ? sprintf('%.25f', abs($x)) : $shortest);
    $fraction = str_pad($fraction, $digits + 1, '0');
    $kept = str_split($whole . substr($fraction, 0, $digits));
    $carry = $fraction[$digits] >= '5';
    for ($i = count($kept) - 1; $carry && $i >= 0; $i--) {
        $carry = $kept[$i] === '9';
        $kept[$i] = $carry ? '0' : (string) ($kept[$i] + 1);
    }
    $text = ($carry ? '1' : '') . implode('', $kept);
    $sign = $x < 0 || fdiv(1.0, $x) < 0 ? '-' : '';
    return $sign . ($digits > 0 ? substr($text, 0, -$digits) . '.' . substr($text, -$digits) : $text);
}
