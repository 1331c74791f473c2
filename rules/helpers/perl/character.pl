# The string of length 1 with a code point.
sub character($code) {
    return 0 <= $code <= 0x10ffff ? chr($code) : die "ValueError: chr() arg not in range(0x110000)\n";
}
