# An index that is inside an array; it may count from the end.
sub place($items, $index) {
    return -@$items <= $index < @$items ? $index : die "IndexError: list index out of range\n";
}
