# A float as Python shows it: the shortest digits, scientific from 1e16 and below 1e-4.
defp float_text(:nan), do: "nan"
defp float_text(x) when x >= 1.7976931348623157e308, do: "inf"
defp float_text(x) when x <= -1.7976931348623157e308, do: "-inf"

defp float_text(x) do
  text = String.downcase(Float.to_string(x))
  {mantissa, exponent} = with [m, e] <- String.split(text, "e"), do: {m, String.to_integer(e)}, else: (_ -> {text, 0})
  {sign, digits} = if String.starts_with?(mantissa, "-"), do: {"-", String.slice(mantissa, 1..-1)}, else: {"", mantissa}
  [whole, part] = String.split(digits, ".")
  place_point(sign, whole <> String.trim_trailing(part, "0"), byte_size(whole) + exponent)
end
