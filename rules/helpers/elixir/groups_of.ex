# The texts of all groups of a match.
defp groups_of(match), do: Enum.map(1..(length(match.spans) - 1)//1, &group_of(match, &1))
