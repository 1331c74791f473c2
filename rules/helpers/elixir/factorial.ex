# The product of 1 to n.
defp factorial(n) when n < 0, do: raise(ArgumentError, "factorial() not defined for negative values")
defp factorial(n), do: Enum.product(1..n//1)
