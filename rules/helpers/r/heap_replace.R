# Removes and gives the smallest item of the caller's heap, and adds another.
heap_replace <- function(heap, item) {
  least <- at(heap, 0)
  heap[[1]] <- item
  give_back(heap, heap_down(heap, 1))
  least
}
