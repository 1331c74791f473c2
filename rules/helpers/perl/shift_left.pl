# An integer times a power of two.
sub shift_left($value, $places) {
    return $places >= 0 ? exact($value * 2**$places) : die "ValueError: negative shift count\n";
}
