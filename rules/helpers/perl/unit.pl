# A number from -1 to 1, where arc sine and arc cosine are defined.
sub unit($value) {
    die "ValueError: math domain error\n" if abs($value) > 1;
    return $value;
}
