# Scientific text with so many digits after the point, as C's %.*e.
defp scientific(x, digits) do
  exponent = if x == 0, do: 0, else: decimal_exponent(abs(x), digits)
  whole = if x == 0, do: 0, else: round_even(abs(x), digits - exponent)
  {head, tail} = String.split_at(String.pad_trailing(Integer.to_string(whole), digits + 1, "0"), 1)
  size = String.pad_leading(Integer.to_string(abs(exponent)), 2, "0")
  if(x < 0, do: "-", else: "") <> head <> if(digits == 0, do: "", else: "." <> tail) <> if(exponent < 0, do: "e-", else: "e+") <> size
end
