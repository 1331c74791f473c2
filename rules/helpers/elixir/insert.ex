# The list with an element before an index, which may count from the end and clamps.
defp insert(items, at, value), do: List.insert_at(items, if(at < 0, do: at - 1, else: at), value)
