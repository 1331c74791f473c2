# Runs of elements with equal keys as pairs of key and run.
sub groupby($items, $key) {
    my @runs;
    for my $item (@$items) {
        my $found = $key->($item);
        push @runs, [$found, []] unless @runs && equals($runs[-1][0], $found);
        push @{ $runs[-1][1] }, $item;
    }
    return \@runs;
}
