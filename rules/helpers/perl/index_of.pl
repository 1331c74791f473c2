# Index of the first equal element in [from, to).
sub index_of($items, $wanted, $from, $to) {
    $from = max($from + @$items, 0) if $from < 0;
    $to //= @$items;
    $to += @$items if $to < 0;
    for my $i ($from .. min($to, scalar @$items) - 1) { return $i if equals($items->[$i], $wanted) }
    die "ValueError: value is not in list\n";
}
