# Adds to the caller's heap, then removes and gives its smallest item.
heap_push_pop <- function(heap, item) {
  if (length(heap) == 0 || compare(heap[[1]], item) >= 0) return(item)
  least <- heap[[1]]
  heap[[1]] <- item
  give_back(heap, heap_down(heap, 1))
  least
}
