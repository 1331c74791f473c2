# The value at a key, which must be there, and the other entries.
defp pop_key(entries, key), do: {elem(List.keyfind!(entries, key, 0), 1), List.keydelete(entries, key, 0)}
