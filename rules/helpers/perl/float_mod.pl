# Remainder of floats with the sign of the divisor; a zero divisor raises.
sub float_mod($x, $y) {
    die "ZeroDivisionError: float modulo\n" if $y == 0;
    my $rest = fmod($x, $y);
    return fmod($y <=> 0, 1) if $rest == 0;    # a zero with the divisor's sign
    return ($rest < 0) != ($y < 0) ? $rest + $y : $rest;
}
