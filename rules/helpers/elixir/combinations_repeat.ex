# All choices of so many elements in order, each as often as wished.
defp combinations_repeat(_, 0), do: [[]]
defp combinations_repeat([], _), do: []

defp combinations_repeat([item | rest] = items, size) do
  Enum.map(combinations_repeat(items, size - 1), &[item | &1]) ++ combinations_repeat(rest, size)
end
