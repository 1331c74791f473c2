# Moves an item of a heap up to its place, no higher than a root.
sub heap_up($heap, $root, $place, $order) {
    my $item = $heap->[$place];
    while ($place > $root && $order->($item, $heap->[($place - 1) >> 1]) < 0) {
        $heap->[$place] = $heap->[($place - 1) >> 1];
        $place = ($place - 1) >> 1;
    }
    $heap->[$place] = $item;
}
