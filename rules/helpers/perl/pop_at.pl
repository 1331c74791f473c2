# Removes and gives the element at an index, which may count from the end.
sub pop_at($items, $index) {
    return splice(@$items, place($items, $index), 1);
}
