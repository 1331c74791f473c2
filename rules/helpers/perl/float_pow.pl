# A power of floats; zero has no negative power.
sub float_pow($base, $exponent) {
    die failure('ZeroDivisionError', '0.0 cannot be raised to a negative power') if $base == 0 && $exponent < 0;
    return $base**$exponent;
}
