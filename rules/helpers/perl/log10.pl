# The logarithm to base 10, exact for powers of ten.
sub log10($value) {
    my $found = log($value) / log(10);
    return 10**sprintf('%.0f', $found) == $value ? sprintf('%.0f', $found) + 0 : $found;
}
