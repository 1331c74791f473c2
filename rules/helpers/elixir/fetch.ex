# The value at a key that must be there.
defp fetch(entries, key) do
  case List.keyfind(entries, key, 0) do
    {_, value} -> value
    nil -> raise KeyError, inspect(key)
  end
end
