# The product of two integers, its lowest 64 bits.
sub wrapping_multiply($x, $y) {
    use integer;
    return $x * $y;
}
