# The text of a named group of a match.
defp group_named(match, name) do
  {start, _} = hd(match.spans)
  hd(Regex.run(match.regex, match.text, offset: start, capture: [name]))
end
