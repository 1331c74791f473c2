# The list without the first element equal to a value.
defp remove(items, value) do
  if value in items, do: List.delete(items, value), else: raise(ArgumentError, "list.remove(x): x not in list")
end
