# An integer power, exact beyond 2**53 too, where Perl's own is a float; a negative exponent makes a float here as well.
sub power($base, $exponent) {
    return $base ** $exponent if $exponent < 0;
    my $product = 1;
    for (; $exponent > 0; $exponent >>= 1) {
        $product *= $base if $exponent & 1;
        $base *= $base;
    }
    return $product;
}
