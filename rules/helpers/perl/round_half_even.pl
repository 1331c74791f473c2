# The nearest integer, half to even.
sub round_half_even($value) {
    return sprintf('%.0f', $value) + 0;
}
