# Integer quotient rounded down; a zero divisor raises.
sub floor_div($x, $y) {
    die "ZeroDivisionError: integer division or modulo by zero\n" if $y == 0;
    return ($x - $x % $y) / $y;
}
