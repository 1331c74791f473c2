# A number from -1 to 1, where arc sine and arc cosine are defined.
sub unit($value) {
    die failure('ValueError', 'math domain error') if abs($value) > 1;
    return $value;
}
