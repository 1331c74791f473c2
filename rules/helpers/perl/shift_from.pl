# Removes and gives the first element.
sub shift_from($items) {
    return @$items ? shift @$items : die "IndexError: pop from an empty deque\n";
}
