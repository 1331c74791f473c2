# The integers from start to stop (exclusive) by step, as a list.
sub span($start, $stop, $step) {
    die "ValueError: range() arg 3 must not be zero\n" if $step == 0;
    return map { $start + $_ * $step } 0 .. ceil(($stop - $start) / $step) - 1;
}
