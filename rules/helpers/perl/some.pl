# A value that must be there.
sub some($value) {
    return $value // die "TypeError: the value is None\n";
}
