# Ways to choose k of n in order.
defp arrange(n, k) when n < 0 or k < 0, do: raise(ArgumentError, "must be a non-negative integer")
defp arrange(n, k) when k > n, do: 0
defp arrange(n, k), do: Enum.product((n - k + 1)..n//1)
