# The elements of a list that must be so many.
defp unpack(items, size) when length(items) == size, do: items
defp unpack(items, size) when length(items) > size, do: raise(ArgumentError, "too many values to unpack (expected #{size})")
defp unpack(items, size), do: raise(ArgumentError, "not enough values to unpack (expected #{size}, got #{length(items)})")
