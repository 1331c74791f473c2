# A heap whose item at a place has moved up to its own, no higher than a root.
heap_up <- function(heap, root, place) {
  item <- heap[[place]]
  while (place > root && compare(item, heap[[place %/% 2]]) < 0) {
    heap[[place]] <- heap[[place %/% 2]]
    place <- place %/% 2
  }
  heap[[place]] <- item
  heap
}
