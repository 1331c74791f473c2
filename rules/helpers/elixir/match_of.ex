# The first match of a pattern in a text, or nil.
defp match_of(regex, text) do
  spans = Regex.run(regex, text, return: :index)
  if spans, do: matched(regex, text, spans)
end
