# The value at a key or a default.
defp get(entries, key, default) do
  case List.keyfind(entries, key, 0) do
    {_, value} -> value
    nil -> default
  end
end
