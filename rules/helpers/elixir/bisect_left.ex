# Where a value belongs in a sorted list, before equal elements.
defp bisect_left(items, value), do: Enum.find_index(items, fn item -> item >= value end) || length(items)
