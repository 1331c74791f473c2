# Counts with so many more for each element.
defp tally(counts, items, more) do
  Enum.reduce(items, counts, fn item, all -> List.keystore(all, item, 0, {item, elem(List.keyfind(all, item, 0, {item, 0}), 1) + more}) end)
end
