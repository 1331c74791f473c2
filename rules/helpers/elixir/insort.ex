# A sorted list with a value after equal elements.
defp insort(items, value), do: List.insert_at(items, bisect_right(items, value), value)
