# A heap whose item at a place has moved up to its own, no higher than a root.
heap_up <- function(heap, root, slot) {
  item <- heap[[slot]]
  while (slot > root && compare(item, heap[[slot %/% 2]]) < 0) {
    heap[[slot]] <- heap[[slot %/% 2]]
    slot <- slot %/% 2
  }
  heap[[slot]] <- item
  heap
}
