# The place of the last occurrence inside [from, to), or -1.
defp rfind_in(text, part, from, to) do
  {first, last} = bounds(length(String.codepoints(text)), from, to)
  inside = text |> String.codepoints() |> Enum.slice(first, max(last - first, 0))
  size = length(String.codepoints(part))
  places = (length(inside) - size)..0//-1
  found = Enum.find(places, fn place -> Enum.join(Enum.slice(inside, place, size)) == part end)
  if found == nil or first > last, do: -1, else: found + first
end
