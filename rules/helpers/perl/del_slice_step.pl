# Removes every step-th element of a slice.
sub del_slice_step($items, $from, $to, $step) {
    my %gone = map { $_ => 1 } slice_places(scalar @$items, $from, $to, $step);
    @$items = @$items[grep { !$gone{$_} } 0 .. $#$items];
    return;
}
