# A text that is to fill up others, which must be one character.
defp fill_char(fill) do
  if length(String.codepoints(fill)) == 1, do: fill, else: raise(TypeError, "The fill character must be exactly one character long")
end
