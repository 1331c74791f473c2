# Every step-th element of a slice.
defp slice_step(items, from, to, step) do
  all = List.to_tuple(items)
  for place <- slice_places(tuple_size(all), from, to, step), do: elem(all, place)
end
