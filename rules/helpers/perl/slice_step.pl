# Every step-th element of [from, to), backwards for a negative step.
sub slice_step($items, $from, $to, $step) {
    die "ValueError: slice step cannot be zero\n" if $step == 0;
    return [@$items[slice_places(scalar @$items, $from, $to, $step)]];
}
