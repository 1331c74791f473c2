# Folds from the left.
defp fold_from(items, start, f), do: Enum.reduce(items, start, fn item, so_far -> f.(so_far, item) end)
