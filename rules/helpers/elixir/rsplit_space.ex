# Splits at the last so many runs of white space (all for a negative number).
defp rsplit_space(text, most) do
  reverse_text(text) |> split_space(most) |> Enum.map(&reverse_text/1) |> Enum.reverse()
end
