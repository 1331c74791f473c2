# The difference of two integers, its lowest 64 bits.
sub wrapping_subtract($x, $y) {
    use integer;
    return $x - $y;
}
