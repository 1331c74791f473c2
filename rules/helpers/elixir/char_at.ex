# The character at an index, which may count from the end; outside raises.
defp char_at(text, index), do: Enum.fetch!(String.codepoints(text), index)
