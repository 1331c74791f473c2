# An integer power, exact beyond 2**53 too, where Perl's own is a float.
sub power($base, $exponent) {
    my $product = 1;
    $product *= $base for 1 .. $exponent;
    return $product;
}
