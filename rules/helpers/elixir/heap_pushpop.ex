# The smallest element of a heap and another, and the heap of the others.
defp heap_pushpop(heap, item) do
  if heap != [] and hd(heap) < item, do: heap_replace(heap, item), else: {item, heap}
end
