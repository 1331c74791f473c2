# Integer quotient rounded down; a zero divisor raises.
sub floor_div($x, $y) {
    return $y != 0 ? ($x - $x % $y) / $y : die "ZeroDivisionError: integer division or modulo by zero\n";
}
