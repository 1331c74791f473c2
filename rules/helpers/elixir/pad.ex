# Padded with a character at one side to a width.
defp pad(side, text, width, fill) do
  if length(String.codepoints(fill)) != 1, do: raise(TypeError, "The fill character must be exactly one character long")
  filling = String.duplicate(fill, max(width - length(String.codepoints(text)), 0))
  if side == :left, do: filling <> text, else: text <> filling
end
