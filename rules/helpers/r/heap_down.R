# A heap whose item at a root has moved down to its place.
heap_down <- function(heap, root) {
  item <- heap[[root]]
  place <- root
  while ((child <- 2 * place) <= length(heap)) {
    if (child < length(heap) && compare(heap[[child + 1]], heap[[child]]) <= 0) child <- child + 1
    heap[[place]] <- heap[[child]]
    place <- child
  }
  heap[[place]] <- item
  heap_up(heap, root, place)
}
