# The places that a slice with a step takes, in its order.
defp slice_places(_, _, _, 0), do: raise(ArgumentError, "slice step cannot be zero")

defp slice_places(size, from, to, step) when step > 0 do
  {from, to} = bounds(size, from, to)
  Enum.to_list(from..(to - 1)//step)
end

defp slice_places(size, from, to, step) do
  place = fn at -> if at < 0, do: max(at + size, -1), else: min(at, size - 1) end
  last = if to == nil, do: -1, else: place.(to)
  Enum.to_list(place.(from || size - 1)..(last + 1)//step)
end
