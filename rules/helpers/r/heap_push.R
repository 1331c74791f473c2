# Adds to the caller's binary heap, smallest first.
heap_push <- function(heap, item) {
  heap <- heap_up(c(heap, if (is.atomic(item)) item else list(item)), 1, length(heap) + 1)
  give_back(heap)
}
