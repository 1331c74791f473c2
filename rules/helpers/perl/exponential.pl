# e to a power, which must not leave the floats.
sub exponential($power) {
    my $result = exp($power);
    die "OverflowError: math range error\n" if $result == 9**9**9 && $power != 9**9**9;
    return $result;
}
