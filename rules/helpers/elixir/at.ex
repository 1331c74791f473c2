# The element at an index that may not be negative.
defp at(items, index) when index >= 0, do: Enum.fetch!(items, index)
defp at(_, _), do: raise(Enum.OutOfBoundsError)
