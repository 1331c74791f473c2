# A value that must be there.
sub some($value) {
    return $value // die failure('TypeError', 'the value is None');
}
