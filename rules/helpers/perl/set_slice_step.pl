# Replaces every step-th element of a slice by as many others.
sub set_slice_step($items, $from, $to, $step, @others) {
    my @places = slice_places(scalar @$items, $from, $to, $step);
    die "ValueError: attempt to assign sequence of another size\n" if @places != @others;
    @$items[@places] = @others;
    return;
}
