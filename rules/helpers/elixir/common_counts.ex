# The smaller of both counts, where it is positive.
defp common_counts(counts, others) do
  for {item, n} <- counts, least = min(n, get(others, item, 0)), least > 0, do: {item, least}
end
