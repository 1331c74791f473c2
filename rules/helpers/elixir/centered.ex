# Padded at both sides to a width; the odd one goes right.
defp centered(text, width, fill) do
  missing = max(width - length(String.codepoints(text)), 0)
  String.duplicate(fill, div(missing, 2)) <> text <> String.duplicate(fill, missing - div(missing, 2))
end
