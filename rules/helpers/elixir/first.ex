# The first element, which must be there.
defp first([item | _]), do: item
defp first([]), do: raise(StopIteration, "")
