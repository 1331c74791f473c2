# Padded at both sides to a width; the odd one goes left where the width is odd, else right.
defp center(text, width, fill) do
  missing = max(width - length(String.codepoints(text)), 0)
  left = div(missing, 2) + Bitwise.band(Bitwise.band(missing, width), 1)
  String.duplicate(fill, left) <> text <> String.duplicate(fill, missing - left)
end
