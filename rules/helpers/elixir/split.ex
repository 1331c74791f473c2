# Splits at every occurrence of a separator that is not empty.
defp split(_, ""), do: raise(ArgumentError, "empty separator")
defp split(text, separator), do: String.split(text, separator)
