# Replaces each character whose code point is in a table; nil deletes it.
defp translate(text, table), do: Enum.map_join(String.to_charlist(text), &Map.get(table, &1, <<&1::utf8>>))
