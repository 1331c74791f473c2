# The square root; a negative number has none.
defp square_root(x) when x < 0, do: raise(ArgumentError, "math domain error")
defp square_root(x), do: :math.sqrt(x)
