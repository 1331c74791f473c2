# The quotient of floats rounded down; a zero divisor raises.
sub float_floor_div($x, $y) {
    die "ZeroDivisionError: float floor division by zero\n" if $y == 0;
    return floor(($x - float_mod($x, $y)) / $y + 0.5);
}
