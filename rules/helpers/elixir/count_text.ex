# How many occurrences there are that don't overlap.
defp count_text(text, ""), do: length(String.codepoints(text)) + 1
defp count_text(text, part), do: length(String.split(text, part)) - 1
