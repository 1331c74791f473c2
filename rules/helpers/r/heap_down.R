# A heap whose item at a root has moved down to its place.
heap_down <- function(heap, root) {
  slot <- root
  while ((child <- 2 * slot) <= length(heap)) {
    if (child < length(heap) && compare(heap[[child + 1]], heap[[child]]) <= 0) child <- child + 1
    heap[c(slot, child)] <- heap[c(child, slot)]
    slot <- child
  }
  heap_up(heap, root, slot)
}
