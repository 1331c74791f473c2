# Decimal text with so many digits after the point, exact ties to even.
defp fixed(x, digits) do
  sign = if x < 0 or <<x::float>> == <<-0.0::float>>, do: "-", else: ""
  text = String.pad_leading(Integer.to_string(round_even(abs(x), digits)), digits + 1, "0")
  {whole, part} = String.split_at(text, byte_size(text) - digits)
  sign <> whole <> if(digits == 0, do: "", else: "." <> part)
end
