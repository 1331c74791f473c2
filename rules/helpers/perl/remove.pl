# Removes the first equal element.
sub remove($items, $wanted) {
    splice(@$items, index_of($items, $wanted, 0, undef), 1);
}
