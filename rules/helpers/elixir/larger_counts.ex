# The larger of both counts, where it is positive.
defp larger_counts(counts, others) do
  all = counts ++ Enum.reject(others, fn {item, _} -> List.keymember?(counts, item, 0) end)
  for {item, _} <- all, most = max(get(counts, item, 0), get(others, item, 0)), most > 0, do: {item, most}
end
