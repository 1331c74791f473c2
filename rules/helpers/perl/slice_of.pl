# A copy of the elements of [from, to); bounds count from the end if negative, and clamp.
sub slice_of($items, $from, $to) {
    ($from, $to) = map { $_ < 0 ? max($_ + @$items, 0) : min($_, scalar @$items) } $from // 0, $to // scalar @$items;
    return [@$items[$from .. $to - 1]];
}
