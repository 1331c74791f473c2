# The integer part of the square root.
defp isqrt(n) when n < 0, do: raise(ArgumentError, "isqrt() argument must be nonnegative")
defp isqrt(0), do: 0
defp isqrt(n), do: isqrt_from(n, Integer.pow(2, div(length(Integer.digits(n, 2)) + 1, 2)))
