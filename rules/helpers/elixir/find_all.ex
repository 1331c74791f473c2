# The texts of all matches, or of their one group.
defp find_all(pattern, text), do: Enum.map(Regex.scan(pattern, text), &List.last/1)
