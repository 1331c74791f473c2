# Before, separator, after the first occurrence.
defp partition(_, ""), do: raise(ArgumentError, "empty separator")

defp partition(text, separator) do
  case String.split(text, separator, parts: 2) do
    [before, rest] -> {before, separator, rest}
    _ -> {text, "", ""}
  end
end
