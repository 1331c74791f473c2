# Removes and gives the smallest item of a heap.
sub heap_pop($heap, $order) {
    my $last = pop_from($heap);
    return $last unless @$heap;
    (my $least, $heap->[0]) = ($heap->[0], $last);
    heap_down($heap, 0, $order);
    return $least;
}
