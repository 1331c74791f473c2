# A power modulo a number.
sub power_mod($base, $exponent, $modulus) {
    die "a power below zero\n" if $exponent < 0;
    # Products of larger numbers do not fit.
    return Math::BigInt->new($base)->bmodpow($exponent, $modulus)->numify if abs $modulus > 2**31;
    my $result = 1 % $modulus;
    for (; $exponent > 0; $exponent >>= 1) {
        $result = $result * $base % $modulus if $exponent & 1;
        $base = $base * $base % $modulus;
    }
    return $result;
}
