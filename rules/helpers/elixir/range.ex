# The integers from start to before stop by a step.
defp range(_, _, 0), do: raise(ArgumentError, "range() arg 3 must not be zero")
defp range(start, stop, step) when step > 0, do: start..(stop - 1)//step
defp range(start, stop, step), do: start..(stop + 1)//step
