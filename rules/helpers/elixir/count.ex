# How many elements equal a value.
defp count(items, value), do: Enum.count(items, fn item -> item == value end)
