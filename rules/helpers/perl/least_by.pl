# The element with the smallest (or largest) key, the first of equal ones; of none a default, or it raises.
sub least_by($items, $key, $order, $direction, @default) {
    return @default ? $default[0] : die "ValueError: arg is an empty sequence\n" unless @$items;
    my @keyed = map { [$key->($_), $_] } @$items;
    return (reduce { $direction * $order->($b->[0], $a->[0]) < 0 ? $b : $a } @keyed)->[1];
}
