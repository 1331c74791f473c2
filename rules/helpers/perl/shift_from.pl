# Removes and gives the first element.
sub shift_from($items) {
    die failure('IndexError', 'pop from an empty deque') unless @$items;
    return shift @$items;
}
