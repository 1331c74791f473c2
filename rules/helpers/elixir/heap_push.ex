# A binary heap with one more element.
defp heap_push(heap, item), do: heap_up(heap ++ [item], length(heap))
