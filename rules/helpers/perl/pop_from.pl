# Removes and gives the last element.
sub pop_from($items) {
    die "IndexError: pop from empty list\n" unless @$items;
    return pop @$items;
}
