# The first or last entry, which must be there, and the others.
defp pop_item([], _), do: raise(KeyError, "'popitem(): dictionary is empty'")
defp pop_item(entries, index), do: List.pop_at(entries, index)
