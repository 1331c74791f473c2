# A power modulo a number.
sub power_mod($base, $exponent, $modulus) {
    my $result = 1 % $modulus;
    for (; $exponent > 0; $exponent >>= 1) {
        $result = $result * $base % $modulus if $exponent & 1;
        $base = $base * $base % $modulus;
    }
    return $result;
}
