# The indices of a slice with a step.
sub slice_places($length, $from, $to, $step) {
    my ($low, $high) = $step > 0 ? (0, $length) : (-1, $length - 1);
    my $clamp = sub ($bound) { return max($low, min($high, $bound < 0 ? $bound + $length : $bound)) };
    my $first = defined($from) ? $clamp->($from) : $step > 0 ? $low : $high;
    my $last = defined($to) ? $clamp->($to) : $step > 0 ? $high : $low;
    return span($first, $last, $step);
}
