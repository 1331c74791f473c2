# Neighbours as pairs.
sub pairwise(@items) {
    return [map { [$items[$_], $items[$_ + 1]] } 0 .. $#items - 1];
}
