# Nothing is left of a list.
defp cleared(_), do: []
