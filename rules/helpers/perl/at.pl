# The element at an index, which may count from the end; outside raises.
sub at($items, $index) {
    return exists $items->[$index] ? $items->[$index] : die "IndexError: list index out of range\n";
}
