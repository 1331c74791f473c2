# The first element of what is left or a default, and the rest.
defp next_or([item | rest], _), do: {item, rest}
defp next_or([], default), do: {default, []}
