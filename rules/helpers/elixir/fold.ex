# Folds from the left, starting with the first element.
defp fold([], _), do: raise(TypeError, "reduce() of empty iterable with no initial value")
defp fold([first | rest], f), do: fold_from(rest, first, f)
