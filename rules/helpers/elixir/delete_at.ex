# The list without the element at an index, which must be there.
defp delete_at(items, index), do: elem(pop(items, index), 1)
