# The elements in the order of a binary heap.
defp heapify(items) do
  Enum.reduce((div(length(items), 2) - 1)..0//-1, items, fn place, heap -> heap_down(heap, place, place) end)
end
