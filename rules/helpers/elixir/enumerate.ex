# Pairs of a running number and the element.
defp enumerate(items, start), do: Enum.map(Enum.with_index(items, start), fn {item, index} -> {index, item} end)
