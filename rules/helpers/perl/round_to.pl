# Correctly rounded to a number of decimals.
sub round_to($value, $digits) {
    return $digits >= 0 ? sprintf("%.${digits}f", $value) + 0 : round_half_even($value / 10**-$digits) * 10**-$digits;
}
