# A vector ordered as a binary heap.
heapify <- function(heap) Reduce(heap_down, rev(seq_len(length(heap) %/% 2)), heap)
