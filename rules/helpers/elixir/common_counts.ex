# The smaller of both counts, where it is positive.
defp common_counts(counts, others) do
  for {item, n} <- counts, {^item, m} <- others, min(n, m) > 0, do: {item, min(n, m)}
end
