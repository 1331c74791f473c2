# Removes and gives the element at an index, which may count from the end.
sub pop_at($items, $index) {
    return exists $items->[$index] ? splice(@$items, $index, 1) : die @$items ? "IndexError: pop index out of range\n" : "IndexError: pop from empty list\n";
}
