# The list with other elements in place of those of [from, to).
defp set_slice(items, from, to, others) do
  {from, to} = bounds(length(items), from, to)
  Enum.take(items, from) ++ others ++ Enum.drop(items, max(from, to))
end
