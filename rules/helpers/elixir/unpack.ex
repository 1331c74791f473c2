# The elements of a list that must be so many.
defp unpack(items, size) when length(items) == size, do: items
defp unpack(items, size), do: raise(ArgumentError, "expected #{size} values, got #{length(items)}")
