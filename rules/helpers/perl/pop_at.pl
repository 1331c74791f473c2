# Removes and gives the element at an index, which may count from the end.
sub pop_at($items, $index) {
    die "IndexError: pop index out of range\n" unless exists $items->[$index];
    return splice(@$items, $index, 1);
}
