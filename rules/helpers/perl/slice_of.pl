# A copy of the elements of [from, to); bounds count from the end if negative, and clamp.
sub slice_of($items, $from, $to) {
    my ($start, $count) = slice_bounds(scalar @$items, $from, $to);
    return [@$items[$start .. $start + $count - 1]];
}
