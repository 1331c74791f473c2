# A dictionary in the canonical encoding.
defp encode_dict(entries, encode_key, encode_value) do
  "{\"$dict\":[" <> Enum.map_join(entries, ",", fn {k, v} -> "[#{encode_key.(k)},#{encode_value.(v)}]" end) <> "]}"
end
