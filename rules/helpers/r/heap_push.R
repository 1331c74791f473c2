# Adds to the caller's binary heap, smallest first.
heap_push <- function(heap, item) {
  give_back(heap, heap_up(c(heap, if (is.atomic(item)) item else list(item)), 1, length(heap) + 1))
}
