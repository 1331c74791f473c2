# A divisor, which must not be zero; a message for one that is.
defp nonzero(n, message) when n == 0, do: raise(ArithmeticError, message: message)
defp nonzero(n, _), do: n
