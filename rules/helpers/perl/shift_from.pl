# Removes and gives the first element.
sub shift_from($items) {
    die "IndexError: pop from an empty deque\n" unless @$items;
    return shift @$items;
}
