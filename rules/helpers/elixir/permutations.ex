# All sequences of so many elements at different places.
defp permutations(_, 0), do: [[]]

defp permutations(items, size) do
  for {item, place} <- Enum.with_index(items), rest <- permutations(List.delete_at(items, place), size - 1), do: [item | rest]
end
