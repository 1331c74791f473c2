# Adds to a heap, then removes and gives its smallest item.
sub heap_push_pop($heap, $item, $order) {
    return @$heap && $order->($heap->[0], $item) < 0 ? heap_replace($heap, $item, $order) : $item;
}
