# Removes and gives the last element.
sub pop_from($items) {
    return @$items ? pop @$items : die "IndexError: pop from empty list\n";
}
