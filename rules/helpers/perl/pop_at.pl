# Removes and gives the element at an index, which may count from the end.
sub pop_at($items, $index, $outside = @$items ? "pop index out of range" : "pop from empty list") {
    return exists $items->[$index] ? splice(@$items, $index, 1) : die "IndexError: $outside\n";
}
