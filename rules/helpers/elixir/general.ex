# So many significant digits without trailing zeros, as C's %.*g.
defp general(x, digits) do
  digits = max(digits, 1)
  exponent = if x == 0, do: 0, else: decimal_exponent(abs(x), digits - 1)

  if exponent < -4 or exponent >= digits do
    [mantissa, size] = String.split(scientific(x, digits - 1), "e")
    without_zeros(mantissa) <> "e" <> size
  else
    without_zeros(fixed(x, digits - 1 - exponent))
  end
end
