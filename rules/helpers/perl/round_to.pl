# Correctly rounded to a number of decimals.
sub round_to($value, $digits) {
    return round_half_even($value / 10**-$digits) * 10**-$digits if $digits < 0;
    return unpack('d', pack('d', sprintf("%.${digits}f", $value)));  # + 0 would lose the sign of a zero
}
