# The remainder of floats with the sign of the divisor.
defp float_mod(_, b) when b == 0, do: raise(ArithmeticError, message: "float modulo")

defp float_mod(a, b) do
  left = :math.fmod(a, b)
  if left != 0 and left < 0 != b < 0, do: left + b, else: left
end
