# Removes and gives the smallest item of a heap.
def heap_pop(heap)
  raise IndexError, "index out of range" if heap.empty?

  last = heap.pop
  heap.empty? ? last : heap_replace(heap, last)
end
