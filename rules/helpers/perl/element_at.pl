# The element at an index, which must lie inside.
sub element_at($items, $index) {
    die failure('IndexError', 'index out of range') if $index < 0 || $index >= @$items;
    return $items->[$index];
}
