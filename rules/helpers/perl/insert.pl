# Inserts before an index, which may count from the end and clamps.
sub insert($items, $index, $item) {
    $index = max($index + @$items, 0) if $index < 0;
    splice(@$items, min($index, scalar @$items), 0, $item);
    return;
}
