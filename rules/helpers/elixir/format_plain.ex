# A value by the type and the precision of a format specification.
defp format_plain(value, comma, digits, kind) do
  places = if digits == "", do: 6, else: String.to_integer(digits)

  text =
    cond do
      kind in ["f", "F"] -> fixed(value / 1, places)
      kind == "%" -> fixed(value * 100 / 1, places) <> "%"
      kind == "e" -> scientific(value / 1, places)
      kind == "g" -> general(value / 1, places)
      kind == "b" -> Integer.to_string(value, 2)
      kind == "o" -> Integer.to_string(value, 8)
      kind == "x" -> String.downcase(Integer.to_string(value, 16))
      kind == "X" -> Integer.to_string(value, 16)
      is_float(value) and digits != "" -> general(value, places)
      is_binary(value) and digits != "" -> String.slice(value, 0, places)
      true -> text_of(value)
    end

  if comma == ",", do: grouped(text), else: text
end
