# Removes and gives the smallest item of a heap, and adds another.
def heap_replace(heap, item)
  least = heap.fetch(0)
  heap[0] = item
  heap_down(heap, 0)
  least
end
