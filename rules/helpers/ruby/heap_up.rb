# Moves an item of a heap up to its place, no higher than a root.
def heap_up(heap, root, place)
  item = heap[place]
  while place > root && compare(item, heap[(place - 1) / 2]) < 0
    heap[place] = heap[(place - 1) / 2]
    place = (place - 1) / 2
  end
  heap[place] = item
end
