# The list with so many elements moved from its end to its front.
defp rotate([], _), do: []

defp rotate(items, places) do
  {front, back} = Enum.split(items, Integer.mod(-places, length(items)))
  back ++ front
end
