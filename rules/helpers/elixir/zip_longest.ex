# Pairs of elements at the same place; what is missing is nil.
defp zip_longest([], []), do: []
defp zip_longest(a, b), do: [{List.first(a), List.first(b)} | zip_longest(Enum.drop(a, 1), Enum.drop(b, 1))]
