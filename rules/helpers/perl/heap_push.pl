# Adds to a binary heap, smallest first.
sub heap_push($heap, $item, $order) {
    push @$heap, $item;
    heap_up($heap, 0, $#$heap, $order);
}
