# The smallest element of a heap, and the heap with another in its place.
defp heap_replace(heap, item), do: {Enum.fetch!(heap, 0), heap_down(List.replace_at(heap, 0, item), 0, 0)}
