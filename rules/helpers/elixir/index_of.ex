# The place of an element; a ValueError where there is none.
defp index_of(items, value), do: Enum.find_index(items, &(&1 == value)) || raise(ArgumentError, "value is not in list")
