# Moves an item of a heap down to its place.
def heap_down(heap, root)
  item, place = heap[root], root
  while (child = 2 * place + 1) < heap.length
    child += 1 if child + 1 < heap.length && compare(heap[child + 1], heap[child]) <= 0
    heap[place] = heap[child]
    place = child
  end
  heap[place] = item
  heap_up(heap, root, place)
end
