# Counts with so many more for each element.
defp tally(counts, items, more) do
  Enum.reduce(items, counts, fn item, all -> List.keystore(all, item, 0, {item, get(all, item, 0) + more}) end)
end
