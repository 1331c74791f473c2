# The integer that a text says; white space around it, a sign and single underscores are allowed.
defp parse_int(text) do
  case Integer.parse(Regex.replace(~r/(?<=\d)_(?=\d)/, String.trim(text), "")) do
    {value, ""} -> value
    _ -> raise ArgumentError, "invalid literal for int() with base 10: '#{text}'"
  end
end
