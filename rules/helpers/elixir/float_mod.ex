# The remainder of floats with the sign of the divisor.
defp float_mod(_, b) when b == 0, do: raise(ArithmeticError, message: "float modulo")

defp float_mod(a, b) do
  left = :math.fmod(a, b)
  cond do
    left == 0 -> 0.0 * b
    left < 0 != b < 0 -> left + b
    true -> left
  end
end
