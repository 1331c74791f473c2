# The whole part of a square root.
sub isqrt($n) {
    my $root = int(sqrt($n));
    return $root * $root > $n ? $root - 1 : $root;
}
