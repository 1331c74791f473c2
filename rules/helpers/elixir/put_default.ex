# The value at a key, and the map with a default put there where it was missing.
defp put_default(map, key, default) do
  map = Map.put_new(map, key, default)
  {map[key], map}
end
