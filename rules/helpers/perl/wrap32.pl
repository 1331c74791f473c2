# An integer as the 32 bits of it, signed.
sub wrap32($value) {
    return ($value + 2147483648) % 4294967296 - 2147483648;
}
