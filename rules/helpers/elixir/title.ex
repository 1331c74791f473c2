# A letter that follows no letter in upper case, the others in lower.
defp title(text), do: Regex.replace(~r/\p{L}+/u, text, &capitalize/1)
