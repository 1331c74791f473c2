# The elements by key, in order.
sub group_by($items, $key) {
    my $groups = ordered();
    for my $item (@$items) {
        my $found = $key->($item);
        $groups->{$found} = [] unless exists $groups->{$found};
        push @{ $groups->{$found} }, $item;
    }
    return $groups;
}
