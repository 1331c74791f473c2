# A list with another element at an index, which must be there.
defp replace_at(items, index, item) do
  fetch(items, index, "list assignment index out of range")
  List.replace_at(items, index, item)
end
