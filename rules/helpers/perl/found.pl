# An index that was found; -1 raises.
sub found($index) {
    die "ValueError: substring not found\n" if $index < 0;
    return $index;
}
