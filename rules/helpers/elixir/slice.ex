# The elements of [from, to); bounds may count from the end and clamp.
defp slice(_, _, 0), do: []
defp slice(items, from, to), do: Enum.slice(items, from..(to - 1)//1)
