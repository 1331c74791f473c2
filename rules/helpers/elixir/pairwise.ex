# Neighbours as pairs.
defp pairwise([]), do: []
defp pairwise([_ | rest] = items), do: Enum.zip(items, rest)
