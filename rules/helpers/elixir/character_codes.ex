# A table whose keys are code points, for one whose keys may be characters.
defp character_codes(table) do
  Enum.map(table, fn
    {<<code::utf8>>, value} -> {code, value}
    {key, _} when is_binary(key) -> raise ArgumentError, "string keys in translate table must be of length 1"
    entry -> entry
  end)
end
