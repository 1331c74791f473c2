# Running results of a function of the result so far and the element.
defp running(items, f), do: Enum.scan(items, fn item, so_far -> f.(so_far, item) end)
