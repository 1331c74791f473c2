# The first n elements, all if there are fewer, none for a negative n.
sub first_items($items, $n) {
    return [@$items[0 .. min($n, scalar @$items) - 1]];
}
