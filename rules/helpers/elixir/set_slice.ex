# The list with other elements in place of those of [from, to).
defp set_slice(items, from, to, others) do
  {front, rest} = Enum.split(items, from)
  {_, back} = Enum.split(items, to)
  front ++ others ++ Enum.min_by([rest, back], &length/1)
end
