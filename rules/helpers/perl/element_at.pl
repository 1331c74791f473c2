# The element at an index, which must lie inside.
sub element_at($items, $index) {
    die "IndexError: index out of range\n" if $index < 0 || $index >= @$items;
    return $items->[$index];
}
