# Tabs become spaces up to the next column that is a multiple of a width.
defp expand_tabs(text, width) when width < 1, do: String.replace(text, "\t", "")

defp expand_tabs(text, width) do
  Regex.replace(~r/([^\t\n\r]*)\t/u, text, fn _, cell -> cell <> String.duplicate(" ", width - rem(String.length(cell), width)) end)
end
