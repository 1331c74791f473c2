# A power of floats; zero has no negative power.
sub float_pow($base, $exponent) {
    die "ZeroDivisionError: 0.0 cannot be raised to a negative power\n" if $base == 0 && $exponent < 0;
    my $result = $base**$exponent;
    die "OverflowError: Numerical result out of range\n" if abs($result) == 9**9**9 && abs($base) != 9**9**9 && abs($exponent) != 9**9**9;
    return $result;
}
