# The text of a group of a match, or nil where it took no part.
defp group_of(match, i) do
  case Enum.fetch!(match.spans, i) do
    {-1, _} -> nil
    {start, size} -> binary_part(match.text, start, size)
  end
end
