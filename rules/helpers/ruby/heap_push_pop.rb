# Adds to a heap, then removes and gives its smallest item.
def heap_push_pop(heap, item)
  !heap.empty? && compare(heap[0], item) < 0 ? heap_replace(heap, item) : item
end
