# All choices of so many elements in order.
defp combinations(_, 0), do: [[]]
defp combinations([], _), do: []
defp combinations([item | rest], size), do: Enum.map(combinations(rest, size - 1), &[item | &1]) ++ combinations(rest, size)
