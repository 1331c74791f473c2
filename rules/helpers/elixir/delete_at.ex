# The list without the element at an index, which must be there.
defp delete_at(items, index) do
  Enum.fetch!(items, index)
  List.delete_at(items, index)
end
