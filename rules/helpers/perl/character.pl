# The string of length 1 with a code point.
sub character($code) {
    die "ValueError: chr() arg not in range(0x110000)\n" if $code < 0 || $code > 0x10ffff;
    return chr($code);
}
