# Removes and gives the smallest item of the caller's heap.
heap_pop <- function(heap) {
  least <- at(heap, 0)
  heap[[1]] <- heap[[length(heap)]]
  heap <- heap[-length(heap)]
  give_back(heap, if (length(heap) > 0) heap_down(heap, 1) else heap)
  least
}
