# An integer times a power of two.
sub shift_left($value, $places) {
    die failure('ValueError', 'negative shift count') if $places < 0;
    return exact($value * 2**$places);
}
