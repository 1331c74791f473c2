# A heap whose item at a slot has moved up to its own, no higher than a root.
heap_up <- function(heap, root, slot) {
  above <- slot %/% 2
  if (slot <= root || compare(heap[[slot]], heap[[above]]) >= 0) return(heap)
  heap[c(slot, above)] <- heap[c(above, slot)]
  heap_up(heap, root, above)
}
