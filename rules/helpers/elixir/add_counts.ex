# Counts with those of another, times a factor, added.
defp add_counts(counts, others, factor) do
  Enum.reduce(others, counts, fn {item, n}, all -> List.keystore(all, item, 0, {item, elem(List.keyfind(all, item, 0, {item, 0}), 1) + factor * n}) end)
end
