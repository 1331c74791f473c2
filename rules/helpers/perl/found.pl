# An index that was found; -1 raises.
sub found($index) {
    return $index >= 0 ? $index : die "ValueError: substring not found\n";
}
