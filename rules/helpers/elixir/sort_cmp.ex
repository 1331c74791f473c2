# Sorted by a function that compares two elements; stable.
defp sort_cmp(items, compare), do: Enum.sort(items, fn a, b -> compare.(b, a) >= 0 end)
