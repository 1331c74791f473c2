# Ways to choose k of n.
sub choose($n, $k) {
    die "ValueError: must be non-negative\n" if $n < 0 || $k < 0;
    return 0 if $k > $n;
    my $ways = 1;
    $ways = exact($ways * ($n - $k + $_)) / $_ for 1 .. $k;
    return $ways;
}
