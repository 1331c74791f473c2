# The larger of both counts, where it is positive.
defp larger_counts(counts, others) do
  all = counts ++ Enum.reject(others, fn {item, _} -> List.keymember?(counts, item, 0) end)

  for {item, n} <- all,
      {_, m} = List.keyfind(others, item, 0, {item, n}),
      most = max(n, m),
      most > 0,
      do: {item, most}
end
