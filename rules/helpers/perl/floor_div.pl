# Integer quotient rounded down; a zero divisor raises.
sub floor_div($x, $y) {
    return ($x - $x % $y) / $y;
}
