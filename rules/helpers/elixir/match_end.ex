# Where a match ends.
defp match_end(match) do
  {start, size} = hd(match.spans)
  String.length(binary_part(match.text, 0, start + size))
end
