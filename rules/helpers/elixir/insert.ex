# The list with an element before an index, which may count from the end and clamps.
defp insert(items, index, value) do
  {before, rest} = Enum.split(items, index)
  before ++ [value | rest]
end
