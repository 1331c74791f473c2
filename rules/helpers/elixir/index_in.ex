# The place of an element in [from, to); a ValueError where there is none.
defp index_in(items, value, from, to) do
  {from, to} = bounds(length(items), from, to)
  found = Enum.find_index(Enum.slice(items, from, max(to - from, 0)), fn item -> item == value end)
  if found, do: found + from, else: raise(ArgumentError, "value is not in list")
end
