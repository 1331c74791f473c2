# The place of the first occurrence in a text of single bytes, or -1.
defp find(text, part), do: if(String.contains?(text, part), do: byte_size(hd(String.split(text, part, parts: 2))), else: -1)
