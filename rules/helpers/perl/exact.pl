# An integer that has not grown beyond 64 bits.
sub exact($value) {
    die failure('OverflowError', "integer overflow: $value") if abs($value) >= 2**63;
    return $value;
}
