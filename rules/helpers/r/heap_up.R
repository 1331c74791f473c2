# A heap whose item at a place has moved up to its own, no higher than a root.
heap_up <- function(heap, root, slot) {
  while (slot > root && compare(heap[[slot]], heap[[above <- slot %/% 2]]) < 0) {
    heap[c(slot, above)] <- heap[c(above, slot)]
    slot <- above
  }
  heap
}
