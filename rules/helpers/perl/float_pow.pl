# A power of floats; zero has no negative power.
sub float_pow($base, $exponent) {
    die "ZeroDivisionError: 0.0 cannot be raised to a negative power\n" if $base == 0 && $exponent < 0;
    return $base**$exponent;
}
