# Ways to choose k of n in order.
sub falling($n, $k) {
    die "ValueError: must be non-negative\n" if $n < 0 || $k < 0;
    my $ways = $k > $n ? 0 : 1;
    $ways = exact($ways * ($n - $_)) for 0 .. ($ways ? $k : 0) - 1;
    return $ways;
}
