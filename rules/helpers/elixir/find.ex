# The place of the first occurrence inside [from, to), or -1.
defp find(text, part, from, to) do
  size = length(String.codepoints(text))
  {first, last} = bounds(size, from, to)
  inside = slice_text(text, first, last)

  cond do
    from > size or first > last or not String.contains?(inside, part) -> -1
    part == "" -> first
    true -> first + length(String.codepoints(hd(String.split(inside, part, parts: 2))))
  end
end
