# Replaces the first so many occurrences (all for a negative number).
defp replace_max(text, old, new, most) when most < 0, do: String.replace(text, old, new)
defp replace_max(text, old, new, most), do: Enum.join(String.split(text, old, parts: most + 1), new)
