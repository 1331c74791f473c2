# A divisor, which may not be zero: big integers would give NaN.
sub not_zero($divisor) {
    return $divisor != 0 ? $divisor : die "ZeroDivisionError: integer division or modulo by zero\n";
}
