# Pairs of the characters at the same places of two texts, the first as code points.
defp translation(from, to) do
  if length(String.codepoints(from)) != length(String.codepoints(to)), do: raise(ArgumentError, "the arguments must have equal length")
  Enum.zip(String.to_charlist(from), String.codepoints(to))
end
