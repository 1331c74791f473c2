# The first character in upper case and the rest in lower.
defp capitalize(""), do: ""

defp capitalize(<<first::utf8, rest::binary>>) do
  String.upcase(<<first::utf8>>) <> String.downcase(rest)
end
