# Whether a text continues with another from a place on.
defp starts_at(text, part, from) do
  chars = String.codepoints(text)
  from <= length(chars) and String.starts_with?(Enum.join(Enum.slice(chars, from..-1//1)), part)
end
