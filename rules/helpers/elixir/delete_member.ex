# The set without an element that must be there; a text of it for the message.
defp delete_member(set, item, shown \\ "no such element") do
  if MapSet.member?(set, item), do: MapSet.delete(set, item), else: raise(KeyError, shown)
end
