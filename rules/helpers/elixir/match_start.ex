# Where a match starts.
defp match_start(match), do: String.length(binary_part(match.text, 0, elem(hd(match.spans), 0)))
