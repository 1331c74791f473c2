# Before, separator, after the last occurrence.
defp rpartition(text, separator) do
  case rsplit_max(text, separator, 1) do
    [before, rest] -> {before, separator, rest}
    _ -> {"", "", text}
  end
end
