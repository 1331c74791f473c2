# A power of floats, which must be a number that a float holds.
sub real_power($base, $exponent) {
    my $result = $base**$exponent;
    die "ValueError: math domain error\n" if $base == 0 && $exponent < 0 || $result != $result && $base == $base && $exponent == $exponent;
    die "OverflowError: math range error\n" if abs($result) == 9**9**9 && abs($base) != 9**9**9 && abs($exponent) != 9**9**9;
    return $result;
}
