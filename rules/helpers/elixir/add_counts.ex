# Counts with those of another, times a factor, added.
defp add_counts(counts, others, factor) do
  Enum.reduce(others, counts, fn {item, n}, all -> List.keystore(all, item, 0, {item, get(all, item, 0) + factor * n}) end)
end
