# A vector ordered as a binary heap.
heapify <- function(heap) {
  for (i in rev(seq_len(length(heap) %/% 2))) heap <- heap_down(heap, i)
  heap
}
