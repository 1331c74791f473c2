# All choices of n elements in order.
sub combinations($items, $n) {
    return [[]] if $n == 0;
    return [map { my $i = $_; map { [$items->[$i], @$_] } @{ combinations([@$items[$i + 1 .. $#$items]], $n - 1) } } 0 .. $#$items];
}
