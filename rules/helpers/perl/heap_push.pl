# Adds to a binary heap, smallest first.
sub heap_push($heap, $item, $order) {
    heap_up($heap, 0, push(@$heap, $item) - 1, $order);
}
