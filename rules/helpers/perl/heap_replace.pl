# Removes and gives the smallest item of a heap, and adds another.
sub heap_replace($heap, $item, $order) {
    my $least = at($heap, 0);
    $heap->[0] = $item;
    heap_down($heap, 0, $order);
    return $least;
}
