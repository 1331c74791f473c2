# The smallest element of a heap, and the heap without it.
defp heap_pop(heap) do
  {last, rest} = pop_in(heap, [Access.at!(-1)])
  if rest == [], do: {last, []}, else: {hd(rest), heap_down(List.replace_at(rest, 0, last), 0, 0)}
end
