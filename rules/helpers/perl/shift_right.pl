# An integer divided by a power of two, rounded down.
sub shift_right($value, $places) {
    die "ValueError: negative shift count\n" if $places < 0;
    use integer;
    return $places > 63 ? ($value < 0 ? -1 : 0) : $value >> $places;
}
