# The elements of [from, to); bounds may count from the end and clamp.
defp slice(items, from, to) do
  {from, to} = bounds(length(items), from, to)
  Enum.slice(items, from, max(to - from, 0))
end
