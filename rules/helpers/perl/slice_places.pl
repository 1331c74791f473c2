# The indices of a slice with a step.
sub slice_places($length, $from, $to, $step) {
    my ($first, $last) = $step > 0 ? (0, $length) : ($length - 1, -1);
    my $clamp = sub ($bound) { return max(min($first, $last), min(max($first, $last), $bound < 0 ? $bound + $length : $bound)) };
    return span(defined($from) ? $clamp->($from) : $first, defined($to) ? $clamp->($to) : $last, $step);
}
