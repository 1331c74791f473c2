# Whether a text continues with another from a place on.
defp starts_at(text, part, from) do
  from <= length(String.codepoints(text)) and String.starts_with?(slice_text(text, from, nil), part)
end
