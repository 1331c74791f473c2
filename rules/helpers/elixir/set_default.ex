# The value at a key, and the entries with a default put there where it was missing.
defp set_default(entries, key, default) do
  value = elem(List.keyfind(entries, key, 0, {key, default}), 1)
  {value, List.keystore(entries, key, 0, {key, value})}
end
