# Sorts an array in place by a key, forwards or backwards, stable; gives it back.
sub sort_by($items, $key, $order, $direction) {
    my @keyed = map { [$key->($_), $_] } @$items;
    @$items = map { $_->[1] } sort { $direction * $order->($a->[0], $b->[0]) } @keyed;
    return $items;
}
