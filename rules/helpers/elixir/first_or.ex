# The first element or a default.
defp first_or([item | _], _), do: item
defp first_or([], default), do: default
