# The first element of what is left, and the rest.
defp next([item | rest]), do: {item, rest}
defp next([]), do: raise(StopIteration, "")
