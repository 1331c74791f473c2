# Orders an array as a binary heap.
def heapify(heap)
  (heap.length / 2 - 1).downto(0) { |i| heap_down(heap, i) }
end
