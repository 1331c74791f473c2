# Index of the first equal element in [from, to).
sub index_of($items, $wanted, $from, $to) {
    my ($start, $count) = slice_bounds(scalar @$items, $from, $to);
    return (first { equals($items->[$_], $wanted) } $start .. $start + $count - 1) // die("ValueError: value is not in list\n");
}
