# A value of a union type in the canonical encoding, by what it is at run time.
defp encode_any(nil), do: "null"
defp encode_any(value) when is_boolean(value), do: to_string(value)
defp encode_any(value) when is_integer(value), do: encode_int(value)
defp encode_any(value) when is_float(value), do: encode_float(value)
defp encode_any(value) when is_binary(value), do: encode_str(value)
defp encode_any(value) when is_list(value), do: encode_items(value, &encode_any/1)
defp encode_any(value) when is_tuple(value), do: "{\"$tuple\":" <> encode_items(Tuple.to_list(value), &encode_any/1) <> "}"
defp encode_any(%MapSet{} = value), do: "{\"$set\":" <> encode_items(value, &encode_any/1) <> "}"
defp encode_any(value), do: encode_dict(value, &encode_any/1, &encode_any/1)
