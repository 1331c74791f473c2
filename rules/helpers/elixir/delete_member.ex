# The set without an element that must be there.
defp delete_member(set, item) do
  if MapSet.member?(set, item), do: MapSet.delete(set, item), else: raise(KeyError, inspect(item))
end
