# Where a value belongs in a sorted list, after equal elements.
defp bisect_right(items, value), do: Enum.find_index(items, fn item -> item > value end) || length(items)
