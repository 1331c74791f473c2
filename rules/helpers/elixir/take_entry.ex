# The value at a key, which must be there, and the map without it; a text of the key for the message.
defp take_entry(map, key, shown), do: {entry(map, key, shown), Map.delete(map, key)}
