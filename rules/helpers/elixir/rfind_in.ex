# The place of the last occurrence inside [from, to), or -1.
defp rfind_in(text, part, from, to) do
  chars = String.codepoints(text)
  {first, last} = bounds(length(chars), from, to)
  inside = Enum.slice(chars, first, max(last - first, 0))
  size = length(String.codepoints(part))
  places = (length(inside) - size)..0//-1
  found = Enum.find(places, fn place -> Enum.join(Enum.slice(inside, place, size)) == part end)
  if found == nil or first > last or from > length(chars), do: -1, else: found + first
end
