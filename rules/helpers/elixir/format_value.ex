# A value by a specification of Python's format mini-language that is known only now.
defp format_value(value, spec) do
  parts = Regex.run(~r/^(?:(.)?([<>^=]))?([+ -]?)(#?)(0?)(\d*)(,?)(?:\.(\d+))?([a-z%]?)$/su, spec)
  if parts == nil, do: raise(ArgumentError, "Invalid format specifier")
  [_, fill, align, sign, _, zero, width, comma, digits, kind] = parts
  text = format_plain(value, comma, digits, kind)
  text = if sign in ["+", " "] and is_number(value) and not String.starts_with?(text, "-"), do: sign <> text, else: text
  width = if width == "", do: 0, else: String.to_integer(width)
  fill = if fill == "", do: if(zero == "0", do: "0", else: " "), else: fill
  align = if align == "", do: if(is_number(value), do: if(zero == "0", do: "=", else: ">"), else: "<"), else: align
  missing = max(width - length(String.codepoints(text)), 0)

  case align do
    "<" -> text <> String.duplicate(fill, missing)
    ">" -> String.duplicate(fill, missing) <> text
    "^" -> String.duplicate(fill, div(missing, 2)) <> text <> String.duplicate(fill, missing - div(missing, 2))
    "=" -> Regex.replace(~r/^[+ -]?/, text, &(&1 <> String.duplicate(fill, missing)))
  end
end
