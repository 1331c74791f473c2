# Moves an item of a heap down to its place.
sub heap_down($heap, $root, $order) {
    my $place = $root;
    while ((my $child = 2 * $place + 1) < @$heap) {
        $child++ if $child + 1 < @$heap && $order->($heap->[$child + 1], $heap->[$child]) <= 0;
        @$heap[$place, $child] = @$heap[$child, $place];
        $place = $child;
    }
    heap_up($heap, $root, $place, $order);
}
