# A value that may be nil in the canonical encoding.
defp encode_optional(nil, _), do: "null"
defp encode_optional(value, encode), do: encode.(value)
