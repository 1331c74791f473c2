# An integer that has not grown beyond 64 bits.
sub exact($value) {
    die "OverflowError: integer overflow: $value\n" if abs($value) >= 2**63;
    return $value;
}
