# Ways to choose k of n.
defp choose(n, k) when n < 0 or k < 0, do: raise(ArgumentError, "must be a non-negative integer")
defp choose(n, k) when k > n, do: 0
defp choose(n, k), do: Enum.reduce(1..k//1, 1, fn i, ways -> div(ways * (n - k + i), i) end)
