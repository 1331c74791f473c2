# Removes and gives the smallest item of the caller's heap.
heap_pop <- function(heap) {
  least <- at(heap, 0)
  heap[1] <- heap[length(heap)]
  give_back(heap, heap_down(heap[-length(heap)], 1))
  least
}
