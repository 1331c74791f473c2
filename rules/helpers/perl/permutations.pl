# All sequences of n elements (of all) at different places.
sub permutations($items, $n) {
    $n //= @$items;
    return [[]] if $n == 0;
    return [map { my $i = $_; my @rest = @$items[grep { $_ != $i } 0 .. $#$items]; map { [$items->[$i], @$_] } @{ permutations(\@rest, $n - 1) } } 0 .. $#$items];
}
