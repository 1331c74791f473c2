# The value at a key, which must be there, and the map without it.
defp pop_entry(map, key), do: {Map.fetch!(map, key), Map.delete(map, key)}
