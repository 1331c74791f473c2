# The element at an index, which must be there, and the other elements.
defp pop(items, index) do
  {Enum.fetch!(items, index), List.delete_at(items, index)}
end
