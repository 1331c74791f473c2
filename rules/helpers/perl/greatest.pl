# The largest element, the first of equal ones; of none a default, or it raises.
sub greatest($items, $order, @default) {
    return @default ? $default[0] : die "ValueError: max() arg is an empty sequence\n" unless @$items;
    return reduce { $order->($b, $a) > 0 ? $b : $a } @$items;
}
