# A divisor, which may not be zero: big integers would give NaN.
sub not_zero($divisor) {
    die "ZeroDivisionError: integer division or modulo by zero\n" if $divisor == 0;
    return $divisor;
}
