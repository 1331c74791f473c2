# An integer as the 32 bits of it, signed.
sub wrap32($value) {
    return ($value + 0x80000000) % 0x100000000 - 0x80000000;
}
