# An integer that has not grown beyond 64 bits.
sub exact($value) {
    return abs($value) < 2**63 ? $value : die "OverflowError: integer overflow: $value\n";
}
