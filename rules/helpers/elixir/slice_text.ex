# The characters of [from, to); bounds may count from the end and clamp.
defp slice_text(text, from, to), do: Enum.join(slice(String.codepoints(text), from, to))
