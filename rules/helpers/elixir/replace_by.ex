# The text with each match of a pattern replaced by what a function makes of it.
defp replace_by(regex, change, text) do
  {parts, done} =
    Enum.map_reduce(matches_of(regex, text), 0, fn match, done ->
      [{start, size} | _] = match.spans
      {binary_part(text, done, start - done) <> change.(match), start + size}
    end)

  Enum.join(parts) <> binary_part(text, done, byte_size(text) - done)
end
