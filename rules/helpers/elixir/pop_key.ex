# The value at a key, which must be there, and the other entries.
defp pop_key(entries, key), do: {fetch(entries, key), List.keydelete(entries, key, 0)}
# The value at a key or a default, and the other entries.
defp pop_key(entries, key, default), do: {get(entries, key, default), List.keydelete(entries, key, 0)}
