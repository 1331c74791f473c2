# Nothing is left of a map.
defp emptied(_), do: %{}
