# Removes and gives the smallest item of a heap.
sub heap_pop($heap, $order) {
    my $last = pop_from($heap);
    return @$heap ? heap_replace($heap, $last, $order) : $last;
}
