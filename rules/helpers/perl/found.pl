# An index that was found; -1 raises.
sub found($index) {
    die failure('ValueError', 'substring not found') if $index < 0;
    return $index;
}
