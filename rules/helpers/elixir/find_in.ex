# The place of the first occurrence inside [from, to), or -1.
defp find_in(text, part, from, to) do
  chars = String.codepoints(text)
  {first, last} = bounds(length(chars), from, to)
  inside = Enum.join(Enum.slice(chars, first, max(last - first, 0)))

  if from > length(chars) or first > last or not String.contains?(inside, part),
    do: -1,
    else: first + length(String.codepoints(hd(String.split(inside, part, parts: 2))))
end
