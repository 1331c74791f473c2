# A float without its fraction.
sub whole($value) {
    die "ValueError: cannot convert float NaN to integer\n" if $value != $value;
    die "OverflowError: cannot convert float infinity to integer\n" if abs($value) == 9**9**9;
    return exact(int($value));
}
