# A sorted list with a value before equal elements.
defp insort_left(items, value), do: List.insert_at(items, bisect_left(items, value), value)
