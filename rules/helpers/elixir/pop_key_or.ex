# The value at a key or a default, and the other entries.
defp pop_key_or(entries, key, default) do
  {elem(List.keyfind(entries, key, 0, {key, default}), 1), List.keydelete(entries, key, 0)}
end
