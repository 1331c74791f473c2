# A power of floats; one beyond them is an overflow, zero to a negative power a division by zero.
defp float_power(base, exponent) when base == 0 and exponent < 0, do: raise(ArithmeticError, message: "zero to a negative power")

defp float_power(base, exponent) do
  :math.pow(base, exponent)
rescue
  error in ArithmeticError ->
    if base >= 0 or trunc(exponent) == exponent, do: raise(OverflowError, "(34, 'Numerical result out of range')"), else: reraise(error, __STACKTRACE__)
end
