# Where to insert into a sorted array, before or after equal elements.
sub bisect($items, $wanted, $order, $after) {
    my ($low, $high) = (0, scalar @$items);
    while ($low < $high) {
        my $middle = int(($low + $high) / 2);
        my $found = $order->($items->[$middle], $wanted);
        $found < 0 || ($found == 0 && $after) ? $low = $middle + 1 : ($high = $middle);
    }
    return $low;
}
