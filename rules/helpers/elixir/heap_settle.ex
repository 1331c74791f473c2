# The heap with the element at a place moved up, but not above another place.
defp heap_settle(heap, place, start) when place <= start, do: heap

defp heap_settle(heap, place, start) do
  parent = div(place - 1, 2)
  if Enum.at(heap, place) < Enum.at(heap, parent), do: heap_settle(heap_swap(heap, place, parent), parent, start), else: heap
end
