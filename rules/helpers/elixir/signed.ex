# The text of a number with a sign where it has no minus.
defp signed("-" <> _ = text, _), do: text
defp signed(text, sign), do: sign <> text
