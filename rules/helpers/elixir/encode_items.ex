# The elements of an enumerable in the canonical encoding.
defp encode_items(items, encode), do: "[" <> Enum.map_join(items, ",", encode) <> "]"
