# The list without every step-th element of a slice.
defp del_slice_step(items, from, to, step) do
  gone = items |> Enum.with_index(fn _, place -> place end) |> slice_step(from, to, step)
  for {item, place} <- Enum.with_index(items), place not in gone, do: item
end
