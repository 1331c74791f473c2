# Removes and gives the smallest item of the caller's heap.
heap_pop <- function(heap) {
  last <- at(heap, -1)
  heap <- heap[-length(heap)]
  least <- last
  if (length(heap) > 0) {
    least <- heap[[1]]
    heap[[1]] <- last
    heap <- heap_down(heap, 1)
  }
  give_back(heap)
  least
}
