# All matches of a pattern in a text.
defp matches_of(regex, text) do
  Enum.map(Regex.scan(regex, text, return: :index), &matched(regex, text, &1))
end
