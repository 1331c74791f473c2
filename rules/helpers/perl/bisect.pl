# Where to insert into a sorted array, before or after equal elements.
sub bisect($items, $wanted, $order, $after) {
    my ($low, $high) = (0, scalar @$items);
    while ($low < $high) {
        my $middle = ($low + $high) >> 1;
        $order->($items->[$middle], $wanted) < $after ? $low = $middle + 1 : ($high = $middle);
    }
    return $low;
}
