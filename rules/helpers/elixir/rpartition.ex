# Before, separator, after the last occurrence.
defp rpartition(_, ""), do: raise(ArgumentError, "empty separator")

defp rpartition(text, separator) do
  case Regex.run(~r/\A(.*)#{Regex.escape(separator)}(.*)\z/su, text) do
    [_, before, rest] -> {before, separator, rest}
    nil -> {"", "", text}
  end
end
