# A heap whose item has moved down from a slot to a leaf, along the smaller children, and back up to its place.
heap_down <- function(heap, root, slot = root) {
  child <- 2 * slot
  if (child > length(heap)) return(heap_up(heap, root, slot))
  if (child < length(heap) && compare(heap[[child + 1]], heap[[child]]) <= 0) child <- child + 1
  heap[c(slot, child)] <- heap[c(child, slot)]
  heap_down(heap, root, child)
}
