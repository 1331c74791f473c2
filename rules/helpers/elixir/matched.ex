# A match: the text, and where each group starts and how long it is, in bytes ({-1, 0}: it took no part).
defp matched(regex, text, spans) do
  missing = elem(regex.re_pattern, 1) + 1 - length(spans)
  %{regex: regex, text: text, spans: spans ++ List.duplicate({-1, 0}, missing)}
end
