# The sum of two integers, its lowest 64 bits.
sub wrapping_add($x, $y) {
    use integer;
    return $x + $y;
}
