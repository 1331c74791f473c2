# The element at an index, which must lie inside.
sub element_at($items, $index) {
    return 0 <= $index < @$items ? $items->[$index] : die "IndexError: index out of range\n";
}
