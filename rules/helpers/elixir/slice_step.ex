# Every step-th element of a slice.
defp slice_step(_, _, _, 0), do: raise(ArgumentError, "slice step cannot be zero")
defp slice_step(_, _, to, step) when (to == 0 and step > 0) or (to == -1 and step < 0), do: []
defp slice_step(items, from, to, step) when step > 0, do: Enum.slice(items, (from || 0)..((to || 0) - 1)//step)

defp slice_step(items, from, to, step) do
  Enum.take_every(Enum.reverse(Enum.slice(items, ((to || -1) + 1)..(from || -1)//1)), -step)
end
