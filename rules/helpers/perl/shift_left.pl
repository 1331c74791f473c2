# An integer times a power of two.
sub shift_left($value, $places) {
    die "ValueError: negative shift count\n" if $places < 0;
    return exact($value * 2**$places);
}
