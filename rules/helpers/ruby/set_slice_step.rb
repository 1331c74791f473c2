# Replaces every step-th element of a slice by as many others.
def set_slice_step(items, from, to, step, others)
  places = slice_step(items.each_index.to_a, from, to, step)
  raise ArgumentError, "attempt to assign sequence of another size" if places.length != others.length

  places.zip(others) { |i, other| items[i] = other }
end
