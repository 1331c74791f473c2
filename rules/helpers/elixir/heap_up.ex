# The heap with the element at a place moved up to where it belongs.
defp heap_up(heap, 0), do: heap

defp heap_up(heap, place) do
  parent = div(place - 1, 2)
  {item, above} = {Enum.at(heap, place), Enum.at(heap, parent)}

  if item < above do
    heap |> List.replace_at(place, above) |> List.replace_at(parent, item) |> heap_up(parent)
  else
    heap
  end
end
