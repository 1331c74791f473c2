# The integer that a text says in a base; white space around it, a sign and single underscores are allowed.
defp parse_base(text, base) do
  plain = String.downcase(String.trim(text))
  mark = %{2 => "b", 8 => "o", 16 => "x"}[base]
  plain = if mark, do: Regex.replace(~r/^([+-]?)0#{mark}_?(?=.)/, plain, "\\1"), else: plain

  with true <- String.match?(plain, ~r/^[+-]?[0-9a-z]+(_[0-9a-z]+)*$/),
       {value, ""} <- Integer.parse(String.replace(plain, "_", ""), base) do
    value
  else
    _ -> raise ArgumentError, "invalid literal for int() with base #{base}: '#{text}'"
  end
end
