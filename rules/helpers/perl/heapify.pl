# Orders an array as a binary heap.
sub heapify($heap, $order) {
    heap_down($heap, $_, $order) for reverse 0 .. int(@$heap / 2) - 1;
}
