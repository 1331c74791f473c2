# The heap with two elements exchanged.
defp heap_swap(heap, a, b) do
  heap |> List.replace_at(a, Enum.at(heap, b)) |> List.replace_at(b, Enum.at(heap, a))
end
