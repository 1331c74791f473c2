# Inserts before an index, which may count from the end and clamps.
sub insert($items, $index, $item) {
    splice(@$items, $index < 0 ? max($index + @$items, 0) : min($index, scalar @$items), 0, $item);
}
