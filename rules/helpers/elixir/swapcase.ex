# Upper case becomes lower and the reverse.
defp swapcase(text) do
  for c <- String.codepoints(text), into: "", do: if(c == String.upcase(c), do: String.downcase(c), else: String.upcase(c))
end
