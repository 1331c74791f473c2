# Pairs of a running number and the element.
sub enumerate($items, $start) {
    return map { [$start + $_, $items->[$_]] } 0 .. $#$items;
}
