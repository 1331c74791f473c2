# Moves an item of a heap up to its place, no higher than a root.
sub heap_up($heap, $root, $place, $order) {
    while ($place > $root && $order->($heap->[$place], $heap->[my $above = ($place - 1) >> 1]) < 0) {
        @$heap[$place, $above] = @$heap[$above, $place];
        $place = $above;
    }
}
