# Removes and gives the last element.
sub pop_from($items) {
    die failure('IndexError', 'pop from empty list') unless @$items;
    return pop @$items;
}
