# The element at an index, which may count from the end; a message for one that is outside.
defp fetch(items, index, message) do
  case Enum.fetch(items, index) do
    {:ok, item} -> item
    :error -> raise Enum.OutOfBoundsError, message: message
  end
end
