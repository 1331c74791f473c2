# Replaces the elements of [from, to) by others.
sub set_slice($items, $from, $to, @others) {
    my ($start, $count) = slice_bounds(scalar @$items, $from, $to);
    splice(@$items, $start, $count, @others);
}
