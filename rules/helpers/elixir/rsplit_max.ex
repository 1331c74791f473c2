# Splits at the last so many occurrences of a separator (all for a negative number).
defp rsplit_max(text, separator, most) do
  reverse_text(text) |> split_max(reverse_text(separator), most) |> Enum.map(&reverse_text/1) |> Enum.reverse()
end
