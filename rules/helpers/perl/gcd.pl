# The greatest common divisor.
sub gcd($x, $y) {
    ($x, $y) = ($y, $x % $y) while $y;
    return abs($x);
}
