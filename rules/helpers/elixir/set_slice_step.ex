# The list with other elements at every step-th place of a slice.
defp set_slice_step(items, from, to, step, others) do
  places = items |> Enum.with_index(fn _, place -> place end) |> slice_step(from, to, step)
  if length(places) != length(others), do: raise(ArgumentError, "sequences of different sizes")
  Enum.reduce(Enum.zip(places, others), items, fn {place, item}, all -> List.replace_at(all, place, item) end)
end
