# The list with another element at an index, which must be there.
defp replace_at(items, index, value) do
  Enum.fetch!(items, index)
  List.replace_at(items, index, value)
end
