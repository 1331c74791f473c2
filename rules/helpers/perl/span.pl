# The integers from start to stop (exclusive) by step, as a list.
sub span($start, $stop, $step) {
    die "ValueError: range() arg 3 must not be zero\n" if $step == 0;
    my @numbers;
    for (my $i = $start; $step > 0 ? $i < $stop : $i > $stop; $i += $step) { push @numbers, $i }
    return @numbers;
}
