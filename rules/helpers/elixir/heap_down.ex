# The heap with the element at a place sunk to a leaf and moved up again to where it belongs.
defp heap_down(heap, place, start) do
  child = 2 * place + 1
  other = child + 1
  size = length(heap)

  cond do
    child >= size -> heap_settle(heap, place, start)
    other < size and not (Enum.at(heap, child) < Enum.at(heap, other)) -> heap_down(heap_swap(heap, place, other), other, start)
    true -> heap_down(heap_swap(heap, place, child), child, start)
  end
end
