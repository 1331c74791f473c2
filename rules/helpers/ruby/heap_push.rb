# Adds to a binary heap, smallest first.
def heap_push(heap, item)
  heap.push(item)
  heap_up(heap, 0, heap.length - 1)
end
