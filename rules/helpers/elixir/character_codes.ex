# A table whose keys are code points, for one whose keys may be characters.
defp character_codes(table) do
  Enum.map(table, fn {key, value} -> {if(is_binary(key), do: hd(String.to_charlist(key)), else: key), value} end)
end
