# Splits at the first so many occurrences of a separator (all for a negative number).
defp split_max(_, "", _), do: raise(ArgumentError, "empty separator")
defp split_max(text, separator, most) when most < 0, do: String.split(text, separator)
defp split_max(text, separator, most), do: String.split(text, separator, parts: most + 1)
