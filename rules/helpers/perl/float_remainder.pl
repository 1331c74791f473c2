# The remainder of floats with the sign of the dividend; a zero divisor raises.
sub float_remainder($x, $y) {
    die "ValueError: math domain error\n" if $y == 0;
    return fmod($x, $y);
}
