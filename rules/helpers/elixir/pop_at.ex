# The element at an index, which must be there, and the list without it; a message for an index that is outside.
defp pop_at(items, index, message \\ "pop index out of range")
defp pop_at([], _, "pop index out of range"), do: raise(Enum.OutOfBoundsError, message: "pop from empty list")
defp pop_at(items, index, message), do: {fetch(items, index, message), List.delete_at(items, index)}
