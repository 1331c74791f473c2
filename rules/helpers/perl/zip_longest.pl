# Pairs of elements at the same place; the shorter is filled up.
sub zip_longest($first, $second) {
    return [map { [$first->[$_], $second->[$_]] } 0 .. max($#$first, $#$second)];
}
